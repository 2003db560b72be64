import { isGuid } from '../checks/guid';
import type { Documents } from './documents';
import { isPlain } from './plain';
import type { Sort, Sorted } from './sort';
import { kindOfText } from './text-kinds';
import type { Why } from './why';

/** What Graph and Azure CLI answer once when a secret is made: the only time it is told. */
const SECRET_TEXT = /"(secrettext|password)"\s*:\s*"[^"]/i;

export const of = (documents: readonly Sorted[], ...sorts: readonly Sort[]) =>
  documents.filter(({ sort }) => sorts.includes(sort));

/** The middle of a manifest, copied without its first bracket. */
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

/** A recording of everything a browser has sent and got, or an entry of it (HTTP archive, version 1.2): cookies and tokens included. */
export const isRecording = ({ value }: Sorted) =>
  (isPlain(value['log']) && Array.isArray(value['log']['entries'])) ||
  (isPlain(value['request']) && isPlain(value['response']) && 'headers' in value['request']);

/** An id, perhaps in quotes or with its label. */
const isOnlyAnId = (text: string) => {
  const line = text.trim();
  const [id, ...label] = /^.{1,120}$/.test(line)
    ? line
        .split(/["'„“\s]+/)
        .filter(Boolean)
        .toReversed()
    : [];
  return id !== undefined && isGuid(id) && label.length < 4 && !label.some(isGuid);
};

/** As much of a text as tells its form. */
const TELLING = 100_000;

/** Why JSON without registration is nothing, the most telling first. */
const reasonOfDocuments = (documents: readonly Sorted[]): Why | undefined => {
  if (of(documents, 'error').some(isAbsent)) return 'nothing-found';
  if (of(documents, 'error').length > 0) return 'refused';
  return of(documents, ...ENTRA).length > 0 ? 'no-registration' : undefined;
};

/** Why a text without registration and without Exchange output is nothing, the most telling first. */
export const reasonOf = (
  text: string,
  { documents, broken }: { documents: readonly Sorted[] } & Pick<Documents, 'broken'>,
): Why => {
  const [start, kind] = [
    text.slice(0, TELLING),
    documents.length === 0 ? kindOfText(text.slice(0, TELLING)) : undefined,
  ];
  if (/^\s*<(!doctype|html|\?xml)/i.test(start)) return 'web-page';
  if (kind !== undefined) return kind;
  if (isFragment(text)) return 'broken-json';
  if (broken) return `${broken}-json`;
  const reason = reasonOfDocuments(documents);
  if (reason) return reason;
  if (SECRET_TEXT.test(text)) return 'secret';
  if (of(documents, 'empty').length > 0 || /^\s*\[\s*\]\s*$/.test(start)) return 'nothing-found';
  if (documents.length > 0) return 'other-json';
  if (isOnlyAnId(text)) return 'only-an-id';
  return isBraced(text) ? 'broken-json' : 'not-json';
};
