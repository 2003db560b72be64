import { propertyName } from './exchange-printed';

/** Labels of reports for people, which have blanks in them; `Format-List` prints none. */
const LABELS = /^(tenantdisplayname|moeradomain|tenantid|connectedas|ews\w+(count|entry|\[\d{1,4}\]))$/;
/** Of these a colon right behind the name is enough; of others a sentence might begin so. */
const KNOWN = /^(ews\w+|name|identity|owaenabled|mapienabled|tenantid|accesscheckresult)$/;

/** „Name : value“. */
export const propertyIn = (text: string): readonly [name: string, value: string] | undefined => {
  const colon = text.indexOf(':');
  if (colon < 2 || colon > 90 || /[^\s]/.test(text.charAt(colon + 1))) return undefined;
  const label = text.slice(0, colon).trim().replace(/\s+/g, ' ');
  if (!/^[A-Za-z]\w*(?:\[\d{1,4}\])?(?: [\w()[\]-]+)*$/.test(label)) return undefined;
  const name = propertyName(label);
  const spaced = /\s/.test(text.charAt(colon - 1));
  const isName = /\s/.test(label) || label.endsWith(']') ? LABELS.test(name) : spaced || KNOWN.test(name);
  return isName ? [name, text.slice(colon + 1).trim()] : undefined;
};
