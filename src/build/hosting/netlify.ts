import { headerRules } from '../headers.ts';

/**
 * `_headers` of Netlify and Cloudflare Pages. Where several rules fit, both hosts add their headers and join values of
 * the same name by a comma. Files are fresh there unless told otherwise.
 * Source: developers.cloudflare.com/pages/configuration/headers
 */
export const netlify = (base: string) =>
  headerRules
    .flatMap(({ prefix, headers }) => [
      `${base}${prefix}*`,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      '',
    ])
    .join('\n');
