import type { Organization } from '../../tenant/shapes';
import { verifiedHosts } from '../domain';
import { coreOf, decorated, isNameOf, oddCharacters, soundsLikeFirm } from '../domain-typed';
import { GUID, isGuid, sameGuid } from '../guid';
import type { Context } from '../kind';
import { whatIdIs } from '../known-ids';
import type { Remedy } from '../remedy';
import type { Text } from '../verdict';
import { near } from './domain-verified-near';
import { typeDomain, typeOrLeave, typeOrVerify } from './domain-verified-remedies';

export type Given = Context<unknown, 'organization', 'domainDirectory'>;

/** The directory id in an OpenID configuration's issuer. */
const directoryIn = (issuer: string) => GUID_IN_PATH.exec(issuer)?.[1];
const GUID_IN_PATH = new RegExp(`/(${GUID})(?:/|$)`, 'i');

/** Whose the domain is, as Microsoft says without a sign-in. */
const ownerOf = ({ facts: { domainDirectory } }: Given) => domainDirectory && directoryIn(domainDirectory.issuer);

const elsewhere = (given: Given, organization: Organization): string => {
  const owner = ownerOf(given);
  if (owner === null) {
    return 'Kein Verzeichnis bei Microsoft verwendet diese Domain. Eine hinzugefügte, aber noch nicht bestätigte Domain zählt nicht und ist hier nicht zu sehen.';
  }
  if (owner === undefined) return 'Diese Domain ist in diesem Verzeichnis unbekannt oder noch nicht bestätigt.';
  return sameGuid(owner, organization.id)
    ? 'Microsoft führt diese Domain zwar bei diesem Verzeichnis, aber nicht als bestätigte Domain.'
    : `Diese Domain gehört zu einem anderen Verzeichnis (${owner}). Vielleicht sind Sie im falschen angemeldet.`;
};

/** What is wrong with it, as the end of a sentence that began with what is typed, and what helps. */
interface Fault {
  readonly says: Text;
  readonly remedy: Remedy;
  /** The characters are right, each for itself. */
  readonly isPlain?: true;
}

/** An id: which one, where that is known. */
const idFault = (given: Given, organization: Organization): Fault => {
  const { inputs, product, subject } = given;
  const isOwn = sameGuid(subject.appId, inputs.domain);
  const what = isOwn ? 'die Anwendungs-ID' : whatIdIs(inputs.domain, { registrations: subject.candidates });
  const says = what === undefined ? 'das ist eine Kennung (GUID)' : `das ist ${what}`;
  return { says: `; ${says}, gebraucht wird die Domain.`, remedy: typeDomain(organization, product), isPlain: true };
};

/** Something that is no domain at all, or has something around it. */
const formFault = ({ inputs, product }: Given, organization: Organization, host: string | undefined) => {
  const typed = inputs.domain;
  const core = coreOf(typed);
  const remedy = typeDomain(
    organization,
    product,
    verifiedHosts(organization).find((name) => name === core),
  );
  const isHost = host?.includes('.') === true || typed.includes('@');
  if (!isHost && isNameOf(typed, organization.displayName)) {
    return { says: '; das ist der Name der Firma, gebraucht wird die Domain.', remedy, isPlain: true } as const;
  }
  if (host === undefined && !typed.includes('@') && soundsLikeFirm(typed)) {
    return { says: '; das ist der Name einer Firma, gebraucht wird die Domain.', remedy, isPlain: true } as const;
  }
  const odd = oddCharacters(typed);
  if (odd !== undefined) return { says: `. Darin steht ${odd}.`, remedy };
  const wrong = decorated(typed);
  if (wrong !== undefined) return { says: `. ${wrong}`, remedy };
  return host === undefined ? { says: '; das ist keine Domain.', remedy } : undefined;
};

const hostFault = (given: Given, organization: Organization, host: string): Fault => {
  const { product } = given;
  const owner = ownerOf(given);
  const isForeign = typeof owner === 'string' && !sameGuid(owner, organization.id);
  const similar = isForeign ? undefined : near(host, organization);
  if (similar) {
    const text = typeof similar.text === 'string' ? [similar.text] : similar.text;
    return { says: ['. ', ...text], remedy: typeDomain(organization, product, similar.name) };
  }
  const remedy = isForeign ? typeOrLeave(organization, product) : typeOrVerify(organization, product);
  return { says: `. ${elsewhere(given, organization)}`, remedy };
};

/** What is wrong with a typed domain that is none of the directory's verified ones; `host`: what a browser makes of it. */
export const faultOf = (given: Given, organization: Organization, host: string | undefined): Fault =>
  isGuid(given.inputs.domain)
    ? idFault(given, organization)
    : (formFault(given, organization, host) ?? hostFault(given, organization, host ?? ''));
