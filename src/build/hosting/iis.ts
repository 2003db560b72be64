import { headersOf, prefixes } from '../headers.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Removed before it is added: IIS refuses a header that a level above adds as well. */
const header = ([name, value]: readonly [string, string]) =>
  `<remove name="${name}" /><add name="${name}" value="${escaped(value)}" />`;

const headers = (prefix: string) =>
  `<httpProtocol><customHeaders>${Object.entries(headersOf(prefix)).map(header).join('')}` +
  '<remove name="Cross-Origin-Opener-Policy" /></customHeaders></httpProtocol>';

/** What the search's index is made of: IIS answers 404 for a file whose ending it does not know. */
const unknownToIis = ['.pagefind', '.pf_meta', '.pf_fragment', '.pf_index'].map(
  (ending) =>
    `<remove fileExtension="${ending}" /><mimeMap fileExtension="${ending}" mimeType="application/octet-stream" />`,
);

const location = (prefix: string) =>
  `  <location path="${prefix.slice(0, -1)}"><system.webServer>${headers(prefix)}</system.webServer></location>`;

/**
 * A path beside a `web.config` leads from its own folder, and only `File` keeps the status; what a level above has added
 * is removed first, or IIS answers nothing but 500.19. Sources: IIS_schema.xml; learn.microsoft.com/iis/configuration,
 * „httpErrors“ and „hiddenSegments“.
 */
const notFound =
  '<httpErrors errorMode="Custom"><remove statusCode="404" subStatusCode="-1" />' +
  '<error statusCode="404" path="404.html" responseMode="File" /></httpErrors>';

/** The only file for another host with an ending that IIS delivers. */
const unseen =
  '<security><requestFiltering><hiddenSegments><remove segment="staticwebapp.config.json" />' +
  '<add segment="staticwebapp.config.json" /></hiddenSegments></requestFiltering></security>';

/** `web.config` of IIS; its paths are relative to the folder it lies in. IIS compresses by itself. */
export const iis = () =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!-- Als web.config neben index.html legen. -->',
    '<configuration>',
    `  <system.webServer>${headers('')}<staticContent>${unknownToIis.join('')}</staticContent>`,
    `    ${notFound}`,
    `    ${unseen}`,
    '  </system.webServer>',
    ...prefixes.filter((prefix) => prefix !== '').map(location),
    '</configuration>',
    '',
  ].join('\n');
