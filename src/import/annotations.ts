import { GUID } from '../checks/guid';
import type { Sorted } from './sort';

/** Where an answer names its directory beside its properties: Azure AD Graph's metadata, and ids as OData writes them. */
const NAMES = ['odata.metadata', '@odata.id', '@odata.context', 'odata.id'] as const;
const DIRECTORY = new RegExp(`://graph\\.[\\w.-]+/(?:v2/)?(${GUID})/`, 'i');
/** Recordings are published with this in place of the directory. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The directory that these documents name, where they all name the same, and whose text cannot be meant otherwise. */
export const directoryNamed = (documents: readonly Sorted[]): string | undefined => {
  const texts = documents.flatMap(({ value, list = {} }) => NAMES.flatMap((name) => [value[name], list[name]]));
  const ids = texts.flatMap((text) =>
    typeof text === 'string' ? (DIRECTORY.exec(text.slice(0, 500))?.[1] ?? []) : [],
  );
  const all = new Set(ids.map((id) => id.toLowerCase()).filter((id) => id !== NOBODY));
  return all.size === 1 ? [...all][0] : undefined;
};
