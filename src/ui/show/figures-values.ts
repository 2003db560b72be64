import { date } from '../../checks/dates';
import { platformIds, PLATFORMS } from '../../checks/platforms';
import { byEnd, millisecondsOf } from '../../checks/secrets';
import type { figures } from '../../guide/vocabulary';
import type { Application, Secret } from '../../tenant/shapes';
import type { Snapshot } from '../../tenant/snapshot';

/** What a figure can show of a registration. */
export type FigureName = keyof typeof figures;

/** `id`: what the value stands for, where its text is a label that has a language. */
export interface FigureValue {
  readonly text: string;
  readonly id?: string;
}

/** The secret that is valid longest: the one that still counts. */
export const lastSecret = (application: Application): Secret | undefined =>
  (application.passwordCredentials ?? []).toSorted(byEnd)[0];

/** The redirect URI the guide wants, wherever it stands; otherwise the first there is, on the wanted platform if possible. */
const redirectOf = (application: Application, wanted: { uri: string; platform: string }) => {
  const all = platformIds
    .toSorted((a, b) => Number(b === wanted.platform) - Number(a === wanted.platform))
    .flatMap((id) => (application[id]?.redirectUris ?? []).map((uri) => ({ id, uri })));
  return all.find(({ uri }) => uri === wanted.uri) ?? all[0];
};

/** The registration's values as the portal shows them; a value that it does not have is left out. */
export const figureValues = (
  { facts, account }: Pick<Snapshot, 'facts' | 'account'>,
  wanted: { uri: string; platform: string },
): Partial<Record<FigureName, FigureValue>> | undefined => {
  const application = facts.application?.ok ? facts.application.value : undefined;
  if (!application) return undefined;
  const secret = lastSecret(application);
  const redirect = redirectOf(application, wanted);
  const end = millisecondsOf(secret?.endDateTime);
  const texts: Partial<Record<FigureName, string | null | undefined>> = {
    name: application.displayName,
    appId: application.appId,
    objectId: application.id,
    directoryId: account?.tenantId,
    redirectUri: redirect?.uri,
    secretName: secret?.displayName,
    secretStart: secret?.hint?.length === 3 ? `${secret.hint}…` : secret?.hint,
    secretEnd: Number.isFinite(end) ? date(new Date(end)) : undefined,
    // Long, and never the value that is wanted: its beginning tells it apart.
    secretId: secret?.keyId && `${secret.keyId.slice(0, 8)}…`,
  };
  const shown = Object.entries(texts).flatMap(([name, text]) => (text ? [[name, { text }] as const] : []));
  return {
    ...(Object.fromEntries(shown) as Partial<Record<FigureName, FigureValue>>),
    ...(redirect && { platform: { id: redirect.id, text: PLATFORMS[redirect.id] } }),
  };
};
