import { hostOf } from '../checks/domain';
import type { Pseudonymous } from '../tenant/pseudonym';

/** Hides one text of a kind: the same text always becomes the same pseudonym, two texts never the same one. */
export type Hide = (kind: Pseudonymous, text: string) => string;

/** Endings that name no firm; of others only the last label is kept. Source: publicsuffix.org, the ones met here. */
const ENDINGS = new Set(
  (
    'onmicrosoft.com onmicrosoft.us onmicrosoft.de partner.onmschina.cn onmschina.cn ' +
    'co.uk org.uk ac.uk gov.uk ltd.uk me.uk co.at or.at ac.at gv.at com.au net.au org.au co.nz co.za co.il co.in ' +
    'co.jp co.kr com.ar com.br com.cn com.hk com.mx com.pl com.sg com.tr com.tw com.ua com.cy com.mt'
  ).split(' '),
);

/** Letters of any alphabet, digits, dots and hyphens: whatever else is in it, it is no host name. */
const PLAIN = /^[\p{L}\p{M}\p{N}.-]+$/u;
const ODD = /([^\p{L}\p{M}\p{N}.-]+)/u;

/** Country codes, the old general ones and the longer ones met in practice; whatever else stands last may be a name. */
const TOP =
  /^([a-z]{2,3}|info|name|shop|cloud|email|online|local|lan|test|invalid|gmbh|group|tech|digital|bayern|berlin|hamburg|koeln)$/;

/** How many labels at the end are kept: none of a single label. */
const endingOf = (labels: readonly string[]) => {
  for (const length of [3, 2]) if (ENDINGS.has(labels.slice(-length).join('.'))) return length;
  return labels.length > 1 && TOP.test(labels.at(-1) ?? '') ? 1 : 0;
};

/** A host label by label, so that parents, children and equals stay what they are; „www“ is nobody's name. */
const hideHost = (host: string, hide: Hide) => {
  const dot = host.endsWith('.') ? '.' : '';
  const labels = host.slice(0, host.length - dot.length).split('.');
  const open = labels.length - endingOf(labels);
  const hidden = labels.map((label, at) =>
    at >= open || label === '' || label === 'www' ? label : hide('label', label),
  );
  return hidden.join('.') + dot;
};

/** What looks like a host name but is none must not become one: no host name holds a „^“. */
const hidePlain = (text: string, hide: Hide) => {
  const host = hostOf(text);
  return host === undefined ? `${hide('label', text.toLowerCase())}^` : hideHost(host, hide);
};

const hidePart = (part: string, next: string | undefined, hide: Hide) => {
  if (!PLAIN.test(part) || /^https?$/i.test(part)) return part;
  return next?.startsWith('@') ? hide('label', part.toLowerCase()) : hidePlain(part, hide);
};

/** A domain as somebody typed it or Microsoft names it; blanks, slashes and other slips stay where they are. */
export const hideDomain = (text: string, hide: Hide): string => {
  if (text === '') return '';
  if (PLAIN.test(text)) return hidePlain(text, hide);
  const parts = text.split(ODD);
  return parts.map((part, at) => hidePart(part, parts[at + 1], hide)).join('');
};
