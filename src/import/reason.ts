import { isGuid } from '../checks/guid';
import type { Documents } from './documents';
import { isPlain } from './plain';
import type { Sorted } from './registration';
import type { Sort } from './sort';
import type { Why } from './why';

/** What Graph and Azure CLI answer once when a secret is made: the only time it is told. */
const SECRET_TEXT = /"(secrettext|password)"\s*:\s*"[^"]/i;

export const of = (documents: readonly Sorted[], ...sorts: readonly Sort[]) =>
  documents.filter(({ sort }) => sorts.includes(sort));

/** The middle of a manifest, copied without its first bracket, or one whose quotes a word processor has rewritten. */
const isFragment = (text: string) => {
  const [start, end] = [text.slice(0, 1000).trimStart(), text.slice(-1000).trimEnd()];
  return /^"?\w+"?\s*:\s*["{[\dtfn]/.test(start) && /[}\]],?$/.test(end);
};
const isBraced = (text: string) => text.trimStart().startsWith('{') && text.trimEnd().endsWith('}');

const isAbsent = ({ value }: Sorted) =>
  isPlain(value['error']) && value['error']['code'] === 'Request_ResourceNotFound';

/** What proves something only beside a registration. */
export const ENTRA: readonly Sort[] = [
  'servicePrincipal',
  'assignment',
  'organization',
  'domain',
  'applicationState',
  'servicePrincipalState',
];

/** Why a text without registration and without Exchange output is nothing, the most telling first. */
export const reasonOf = (
  text: string,
  { documents, broken }: { documents: readonly Sorted[] } & Pick<Documents, 'broken'>,
): Why => {
  if (isFragment(text)) return 'broken-json';
  if (broken) return `${broken}-json`;
  if (of(documents, 'error').some(isAbsent)) return 'nothing-found';
  if (of(documents, 'error').length > 0) return 'refused';
  if (of(documents, ...ENTRA).length > 0) return 'no-registration';
  if (SECRET_TEXT.test(text)) return 'secret';
  if (of(documents, 'empty').length > 0 || /^\s*\[\s*\]\s*$/.test(text)) return 'nothing-found';
  if (documents.length > 0) return 'other-json';
  if (/^\s*<(!doctype|html|\?xml)/i.test(text)) return 'web-page';
  if (isGuid(text.trim())) return 'only-an-id';
  return isBraced(text) ? 'broken-json' : 'not-json';
};
