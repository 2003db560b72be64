import { clouds } from '../microsoft/clouds';
import type { InlineCode } from './inline-code';

/** Where the page may send a request: which cloud it is decides the operator's settings, after the build. */
const microsoft = [...new Set(Object.values(clouds).flatMap(({ authority, graph }) => [authority, graph]))];

/**
 * What a page may do: run and show what this site delivers, and ask Microsoft. Everything else is refused.
 * `style-src-attr`: Starlight and its code blocks set custom properties in `style` attributes.
 */
export const policy = ({ scripts, styles }: InlineCode) =>
  [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...scripts],
    ['style-src', "'self'", ...styles],
    ['style-src-attr', "'unsafe-inline'"],
    ['img-src', "'self'", 'data:'],
    ['font-src', "'self'"],
    ['connect-src', "'self'", ...microsoft],
    ['manifest-src', "'self'"],
    ['worker-src', "'self'"],
    ['frame-src', "'none'"],
    ['object-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
  ]
    .map((directive) => directive.join(' '))
    .join('; ');
