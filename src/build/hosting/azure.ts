import { headersOf, prefixes } from '../headers.ts';
import { HOST_FILES } from './names.ts';

const route = (base: string, prefix: string) => ({ route: `${base}${prefix}*`, headers: headersOf(prefix) });

const hidden = (base: string) => HOST_FILES.map((name) => ({ route: `${base}${name}`, statusCode: 404 }));

/**
 * `staticwebapp.config.json` of Azure Static Web Apps: a route's headers replace global ones of the same name.
 * Source: learn.microsoft.com/azure/static-web-apps/configuration
 */
export const azure = (base: string) => {
  const own = prefixes.filter((prefix) => prefix !== '').map((prefix) => route(base, prefix));
  const routes = [...hidden(base), ...own];
  const responseOverrides = { 404: { rewrite: `${base}404.html` } };
  return `${JSON.stringify({ globalHeaders: headersOf(''), routes, responseOverrides }, null, 2)}\n`;
};
