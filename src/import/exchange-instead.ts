import type { Instead } from '../checks/exchange-instead';
import { errorIn, httpIn } from './exchange-errors';
import { writtenAt } from './exchange-order';
import type { Owned } from './exchange-owned';
import { LIST, SWITCH, type Item } from './exchange-printed';
import { switchOf } from './exchange-switch';

const has = (owned: readonly Owned[], owner: Owned['owner']) => owned.some((one) => one.owner === owner);

const accessTest = (owned: readonly Owned[]): Instead | undefined => {
  const result = owned.find(({ owner }) => owner === 'access-test')?.values.get('accesscheckresult');
  if (result === undefined) return undefined;
  return /^granted$/i.test(result) ? 'policy-granted' : 'policy-denied';
};

const isUnreadable = ({ values }: Owned) => values.has(SWITCH) && switchOf(values.get(SWITCH) ?? '') === undefined;

/** Everything but the commands, without blanks: a broken line may have torn a name in two. */
const printedIn = (items: readonly Item[]) =>
  items
    .flatMap((one) => {
      if (one.is === 'command') return [];
      return one.is === 'text' ? [one.text] : [...one.values].flat();
    })
    .join('')
    .replace(/\s/g, '')
    .toLowerCase();

/** A name that was printed and that no object has. */
const isLost = (name: string, owned: readonly Owned[], items: readonly Item[]) =>
  !owned.some(({ values }) => [...values.keys()].some((one) => one.startsWith(name))) &&
  printedIn(items).includes(name);

/** What stands there in place of the organisation's setting, the most telling first. */
export const besideIn = (owned: readonly Owned[], items: readonly Item[], text: string): readonly Instead[] => {
  const own = owned.filter(({ owner }) => owner === 'organisation');
  const failed = errorIn(text);
  const written = Math.max(writtenAt(items, SWITCH), writtenAt(items, LIST));
  const speaks = items.some((one) => one.is === 'text' && /\bEwsEnabled\b/i.test(one.text));
  const isTorn = !speaks && [SWITCH, LIST].some((name) => isLost(name, owned, items));
  const all: readonly (readonly [boolean, Instead | undefined])[] = [
    [own.some(({ index }) => index < written), 'changed-since'],
    [failed !== 'ps-other', failed],
    [has(owned, 'own-server'), 'own-server'],
    [has(owned, 'mailbox-plan'), 'mailbox-plan'],
    [has(owned, 'mailbox'), 'mailbox'],
    [has(owned, 'wish'), 'prose'],
    [has(owned, 'somebody'), 'unclear-owner'],
    [own.some(isUnreadable) || isTorn, 'unknown-form'],
    [failed === 'ps-other', failed],
    [speaks, 'prose'],
  ];
  return all.flatMap(([is, what]) => (is && what !== undefined ? [what] : []));
};

const commandIn = (items: readonly Item[]): Instead | undefined => {
  const commands = items.flatMap((one) => (one.is === 'command' ? [one.command] : []));
  const names = commands
    .flatMap(({ cmdlets }) => cmdlets)
    .filter((one) => /(?:organizationconfig|casmailbox|casmailboxplan)$/.test(one));
  if (names.length === 0) return undefined;
  return names.every((one) => one.startsWith('set-')) ? 'write-command' : 'command';
};

/** Names of settings and nothing else: an output that has lost its values. */
const isTorso = (text: string) => !/\p{L}{4}/u.test(text.replace(/\bEws\w+|\b(?:Name|True|False|Wahr|Falsch)\b/gi, ''));

/** What a text without any answer of the organisation is. */
export const insteadIn = (owned: readonly Owned[], items: readonly Item[], text: string): Instead | undefined =>
  httpIn(text) ??
  accessTest(owned) ??
  besideIn(owned, items, text).find((one) => one !== 'prose') ??
  commandIn(items) ??
  (/\bEws(?:Enabled|AllowedAppIDs|ApplicationAccessPolicy)\b/i.test(text)
    ? isTorso(text)
      ? 'incomplete'
      : 'prose'
    : undefined);
