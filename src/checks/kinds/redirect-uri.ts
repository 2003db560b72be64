import * as z from 'zod/mini';
import type { Application } from '../../tenant/shapes';
import { differences, distance } from '../differences';
import { lines } from '../format';
import { checkKind, type Context } from '../kind';
import { platformIds, PLATFORMS, type Platform } from '../platforms';
import { absent, fail, gap, pass } from '../verdict';
import { addIt, correctIt, moveIt, type Entry, type Params } from './redirect-uri-remedies';

type Given = Context<Params, 'application', never>;

/** Redirect URIs have at most 256 characters (entra-docs, reply-url.md); beyond that nothing is shown or compared. */
const LONGEST = 256;
const shown = ({ uri }: Entry) => uri.slice(0, LONGEST);

const entries = (application: Application): Entry[] =>
  platformIds.flatMap((platform) => (application[platform]?.redirectUris ?? []).map((uri) => ({ platform, uri })));

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

const rows = (given: Given, all: readonly Entry[]) =>
  all.map((one) => `• „${shown(one)}“ unter ${place(given, one.platform)}`);

const isWanted = ({ wanted }: Given, { uri, platform }: Entry) =>
  wanted.some((one) => one.uri === uri && one.platform.id === platform);

/** The exact URI, or a similar one on another platform or with other characters. */
const near = (given: Given, all: readonly Entry[]) => {
  const { params } = given;
  const exact = all.find(({ uri }) => uri === params.uri);
  if (exact) {
    return fail(
      `„${params.uri}“ ist eingetragen, aber unter ${place(given, exact.platform)}.`,
      `Die Adresse steht unter der falschen Plattform. ${misplaced(given)}`,
      moveIt(params, exact, place(given, exact.platform)),
    );
  }
  const similar = all.find((one) => alike(shown(one), params.uri));
  if (!similar) return undefined;
  const where = place(given, similar.platform);
  return fail(
    [`Unter ${where} steht „`, ...differences(shown(similar), params.uri), '“. Die markierten Stellen weichen ab.'],
    `Microsoft vergleicht Zeichen für Zeichen, auch Groß- und Kleinschreibung. ${rejected(given)}`,
    similar.platform === params.platform.id ? correctIt(params, similar) : moveIt(params, similar, where),
  );
};

const missing = (given: Given, all: readonly Entry[]) =>
  all.length === 0
    ? 'Es ist keine einzige Umleitungs-URI eingetragen.'
    : lines(['Die Adresse fehlt. Eingetragen ist:', ...rows(given, all)]);

const other = (given: Given, all: readonly Entry[]) => {
  const { params } = given;
  const isWeb = (uri: string) => /^https?:/i.test(uri);
  const web = all.filter(({ platform, uri }) => platform !== params.platform.id && isWeb(uri));
  if (web.length === all.length && !isWeb(params.uri)) {
    return fail(
      lines(['Eingetragen ist nur:', ...rows(given, web)]),
      `Das ist die falsche Plattform: Verlangt das Feld eine Adresse mit „https“, ist nicht „${params.platform.name}“ gewählt. ${rejected(given)}`,
      addIt(params, web),
    );
  }
  return fail(missing(given, all), rejected(given), addIt(params, all));
};

/** Exactly this URI on exactly this platform. */
export const redirectUri = checkKind({
  schema: z.strictObject({
    uri: z.string().check(z.regex(/^[a-z][a-z0-9+.-]*:\S+$/i), z.maxLength(LONGEST)),
    platform: z.strictObject({ id: z.enum(platformIds), name: z.string() }),
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
    const strays = all.filter((one) => !isWanted(given, one));
    if (strays.length === 0) return absent(missing(given, all), rejected(given), addIt(params, all));
    return near(given, strays) ?? other(given, strays);
  },
});
