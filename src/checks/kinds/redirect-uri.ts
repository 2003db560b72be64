import * as z from 'zod/mini';
import type { Application } from '../../tenant/shapes';
import { differences, distance } from '../differences';
import { lines } from '../format';
import { checkKind, type Context } from '../kind';
import { fail, gap, pass } from '../verdict';

/** The platforms a redirect URI can stand under, as the portal calls them. */
export const PLATFORMS = {
  publicClient: 'Öffentlicher Client/nativ (mobil und Desktop)',
  web: 'Web',
  spa: 'Single-Page-Anwendung (SPA)',
} as const;
type Platform = keyof typeof PLATFORMS;

interface Params {
  readonly uri: string;
  readonly platform: { readonly id: Platform; readonly name: string };
}
type Given = Context<Params, 'application', never>;
interface Entry {
  readonly platform: Platform;
  readonly uri: string;
}

/** Redirect URIs have at most 256 characters (entra-docs, reply-url.md); beyond that nothing is compared. */
const LONGEST = 256;

const entries = (application: Application): Entry[] =>
  (Object.keys(PLATFORMS) as Platform[]).flatMap((platform) =>
    (application[platform]?.redirectUris ?? []).map((uri) => ({ platform, uri: uri.slice(0, LONGEST) })),
  );

const bare = (uri: string) =>
  uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/+$/, '');

/** Alike: the same but for case, blanks, a slash at the end or „https://“ in front, or a quarter of it mistyped. */
const alike = (uri: string, wanted: string) => distance(bare(uri), bare(wanted)) <= Math.floor(wanted.length / 4);

const rejected = ({ params }: Given) =>
  `Microsoft weist jede Anmeldung ab, die diese Adresse verwendet (Fehler AADSTS50011), solange „${params.uri}“ nicht genau so unter „${params.platform.name}“ steht.`;

/** What Microsoft answers where the right address stands on another platform (graph.md, AADSTS codes). */
const misplaced = (given: Given) =>
  given.params.platform.id === 'spa'
    ? `Die Anmeldung bricht ab, sobald die Seite ihr Zugangstoken holt (Fehler AADSTS9002326), solange „${given.params.uri}“ nicht unter „${given.params.platform.name}“ steht.`
    : rejected(given);

const place = ({ params }: Given, platform: Platform) =>
  `„${platform === params.platform.id ? params.platform.name : PLATFORMS[platform]}“`;

/** The exact URI, or a similar one on another platform or with other characters. */
const near = (given: Given, all: readonly Entry[]) => {
  const { uri: wanted } = given.params;
  const exact = all.find(({ uri }) => uri === wanted);
  if (exact) {
    return fail(
      `„${wanted}“ ist eingetragen, aber unter ${place(given, exact.platform)}.`,
      `Die Adresse steht unter der falschen Plattform. ${misplaced(given)}`,
    );
  }
  const similar = all.find(({ uri }) => alike(uri, wanted));
  if (!similar) return undefined;
  return fail(
    [
      `Unter ${place(given, similar.platform)} steht „`,
      ...differences(similar.uri, wanted),
      '“. Die markierten Stellen weichen ab.',
    ],
    `Microsoft vergleicht Zeichen für Zeichen, auch Groß- und Kleinschreibung. ${rejected(given)}`,
  );
};

const other = (given: Given, all: readonly Entry[]) => {
  const isWeb = (uri: string) => /^https?:/i.test(uri);
  const web = all.filter(({ platform, uri }) => platform !== given.params.platform.id && isWeb(uri));
  if (web.length === all.length && !isWeb(given.params.uri)) {
    return fail(
      lines(['Eingetragen ist nur:', ...web.map(({ platform, uri }) => `• „${uri}“ unter ${place(given, platform)}`)]),
      `Das ist die falsche Plattform: Verlangt das Feld eine Adresse mit „https“, ist nicht „${given.params.platform.name}“ gewählt. ${rejected(given)}`,
    );
  }
  return fail(
    lines([
      'Die Adresse fehlt. Eingetragen ist:',
      ...all.map(({ platform, uri }) => `• „${uri}“ unter ${place(given, platform)}`),
    ]),
    rejected(given),
  );
};

/** Exactly this URI on exactly this platform. */
export const redirectUri = checkKind({
  schema: z.strictObject({
    uri: z.string(),
    platform: z.strictObject({ id: z.enum(['publicClient', 'web', 'spa']), name: z.string() }),
  }),
  title: 'Umleitungs-URI',
  needs: ['application'],
  requires: ['registration'],
  identifies: true,
  search: ({ uri, platform }) => ({ redirectUri: uri, platform: platform.id }),
  doer: 'registration',
  soll: ({ uri, platform }) => `„${uri}“ steht unter „${platform.name}“.`,
  judge(given) {
    const { params, facts } = given;
    const { application } = facts;
    if (!application?.[params.platform.id]?.redirectUris) return gap('field-absent');
    const all = entries(application);
    if (all.some(({ platform, uri }) => platform === params.platform.id && uri === params.uri)) {
      return pass(`„${params.uri}“ steht unter „${params.platform.name}“.`);
    }
    if (all.length === 0) return fail('Es ist keine einzige Umleitungs-URI eingetragen.', rejected(given));
    return near(given, all) ?? other(given, all);
  },
});
