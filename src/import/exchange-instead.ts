import type { Instead } from '../checks/exchange-instead';
import { errorIn, httpIn } from './exchange-errors';
import { writtenAt } from './exchange-order';
import type { Owned } from './exchange-owned';
import { CUT, LIST, SWITCH, type Item } from './exchange-printed';
import { switchOf } from './exchange-switch';

const has = (owned: readonly Owned[], owner: Owned['owner']) => owned.some((one) => one.owner === owner);

const accessTest = (owned: readonly Owned[]): Instead | undefined => {
  const results = owned.flatMap(({ values }) => values.get('accesscheckresult') ?? []);
  if (results.length > 0) return results.every((one) => /^granted$/i.test(one)) ? 'policy-granted' : 'policy-denied';
  if (owned.some(({ values }) => values.has('accessright') && values.has('appid'))) return 'access-policy';
  return owned.some(({ values }) => values.has('inscope')) ? 'role-test' : undefined;
};

const isUnreadable = ({ values }: Owned) => values.has(SWITCH) && switchOf(values.get(SWITCH) ?? '') === undefined;

/** Everything but the commands, without blanks: a broken line may have torn a name in two. */
const printedIn = (items: readonly Item[]) =>
  items
    .flatMap((one) => {
      if (one.is === 'command') return [];
      return one.is === 'text' ? [one.text] : [...one.values].filter(([name]) => name !== CUT).flat();
    })
    .join('\n')
    .replace(ASKED, '')
    .replace(/\s/g, '')
    .toLowerCase();

/** A name that was printed and that no object has. */
const isLost = (name: string, owned: readonly Owned[], items: readonly Item[]) =>
  !owned.some(({ values }) => [...values.keys()].some((one) => one.startsWith(name))) &&
  printedIn(items).includes(name);

/** The cmdlet of the setting, wherever it stands. */
const CMDLET = /(?<![\w-])([gs]et)-(?:exo)?(?:organizationconfig|casmailbox|casmailboxplan)(?![\w-])(?!\s*:)/i;

/** The cmdlet with the names that it asks for: they were typed, not printed. */
const ASKED = new RegExp(
  `${CMDLET.source}[^|\\n]{0,300}(?:\\|\\s*[a-z-]{2,30}\\s+[\\w*]{1,60}(?:\\s?,\\s?[\\w*]{1,60}){0,20})?`,
  'gi',
);

/** A line that somebody has written down, or that has lost its blanks: `[OK] EwsEnabled = True`. */
const NOTED = /^\W{0,20}(?:\w{1,12}\W{1,5}){0,3}EwsEnabled\W{1,20}(?:true|false|wahr|falsch)(?:\W{0,20}$|Ews)/i;

/** What stands there in place of the organisation's setting, the most telling first. */
export const besideIn = (owned: readonly Owned[], items: readonly Item[], text: string): readonly Instead[] => {
  const own = owned.filter(({ owner }) => owner === 'organisation');
  const failed = errorIn(text);
  const written = Math.max(writtenAt(items, SWITCH), writtenAt(items, LIST));
  const speaks = items.some((one) => one.is === 'text' && /\bEwsEnabled\b/i.test(one.text));
  const isCut = owned.some(({ values }) => [SWITCH, LIST].includes(values.get(CUT) ?? ''));
  const isTorn = !speaks && [SWITCH, LIST].some((name) => isLost(name, owned, items));
  const isNoted = items.some((one) => one.is === 'text' && NOTED.test(one.text));
  const all: readonly (readonly [boolean, Instead | undefined])[] = [
    [own.some(({ index }) => index < written), 'changed-since'],
    [failed !== 'ps-other', failed],
    [has(owned, 'own-server'), 'own-server'],
    [has(owned, 'mailbox-plan'), 'mailbox-plan'],
    [has(owned, 'mailbox'), 'mailbox'],
    [has(owned, 'wish'), 'prose'],
    [has(owned, 'somebody'), 'unclear-owner'],
    [isCut, 'incomplete'],
    [own.some(isUnreadable) || isTorn || isNoted, 'unknown-form'],
    [failed === 'ps-other', failed],
    [speaks, 'prose'],
  ];
  return all.flatMap(([is, what]) => (is && what !== undefined ? [what] : []));
};

/** A command and no output: by itself, in a sentence, or in a list of what was typed. */
const commandIn = (text: string): Instead | undefined => {
  const verbs = [...text.matchAll(new RegExp(CMDLET, 'gi'))].map(([, verb = '']) => verb.toLowerCase());
  if (verbs.length === 0) return undefined;
  return verbs.every((one) => one === 'set') ? 'write-command' : 'command';
};

/** Output of a command that shows something, but not the setting: other settings, or a value without its name. */
const printedBesides = (owned: readonly Owned[], items: readonly Item[]): Instead | undefined => {
  const others = owned.filter(({ owner }) => owner === 'other').flatMap(({ values }) => [...values.keys()]);
  if (others.some((name) => /^ews(?:allow|block|application)/.test(name))) return 'incomplete';
  const isAsked = items.some(
    (one) => one.is === 'command' && /\bEws(?:Enabled|AllowedAppIDs)\b/i.test(one.command.text),
  );
  const isValue = items.some((one) => one.is === 'text' && /^(?:true|false|wahr|falsch)(?:$|\s[^:]*$)/i.test(one.text));
  return isAsked && isValue ? 'unknown-form' : undefined;
};

/** Names of settings and nothing else: an output that has lost its values. */
const isTorso = (text: string) => !/\p{L}{4}/u.test(text.replace(/\bEws\w+|\b(?:Name|True|False|Wahr|Falsch)\b/gi, ''));

/** The names of the setting, also as a program reads them from a picture. */
const NAMED = /\bEws(?:Enab[lI1|]ed|A[lI1|]{2}owedApp[lI1|]Ds|ApplicationAccessPo[lI1|]icy)/i;

const spokenIn = (text: string): Instead => {
  if (!isTorso(text)) return 'prose';
  return /\b(?:true|false|wahr|falsch)\b/i.test(text) ? 'unknown-form' : 'incomplete';
};

/** What a text without any answer of the organisation is. */
export const insteadIn = (owned: readonly Owned[], items: readonly Item[], text: string): Instead | undefined =>
  httpIn(text) ??
  accessTest(owned) ??
  besideIn(owned, items, text).find((one) => one !== 'prose') ??
  printedBesides(owned, items) ??
  commandIn(text) ??
  (NAMED.test(text) ? spokenIn(text) : undefined);
