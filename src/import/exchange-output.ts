import type { Exchange, ExchangeSettings } from '../checks/inputs';
import { decode } from './decode';
import { documentsOf, type Document } from './documents';
import { itemsIn } from './exchange-answers';
import { besideIn, insteadIn } from './exchange-instead';
import { inOrder } from './exchange-order';
import { ownedIn, type Owned } from './exchange-owned';
import { LIST, SWITCH, type Item } from './exchange-printed';
import { withReports } from './exchange-report';
import { namedBy, settingsOf } from './exchange-settings';
import { switchOf } from './exchange-switch';
import { sortOf } from './sort';

/** The whole of `Get-OrganizationConfig` has some 20 000 characters; what is far longer is something else. */
const LONGEST_OUTPUT = 500_000;
const LONGEST_NAME = 120;

type Organisation = NonNullable<ExchangeSettings['organisation']>;

/** The answers of one connection: signing in elsewhere begins another. */
const sessionOf = (items: readonly Item[], index: number) =>
  items
    .slice(0, index)
    .filter((one) => one.is === 'command' && /(?:dis)?connect-exchangeonline/i.test(one.command.text)).length;

/** What may name the organisation beside its settings: its name or a connection asked for by itself. */
const isNaming = ({ owner, values, command }: Owned) => {
  if (owner === 'organisation' || owner === 'connection') return true;
  const isAsked =
    command === undefined || /organizationconfig|accepteddomain|connectioninformation/i.test(command.text);
  return owner === 'other' && isAsked && values.has('name');
};

/** The organisation an answer is from: as it says itself, or as the same connection has said before or after it. */
const organisationOf = (answer: Owned, owned: readonly Owned[]): Organisation | undefined => {
  const session = sessionOf(answer.items, answer.index);
  const others = owned.filter((one) => isNaming(one) && sessionOf(one.items, one.index) === session);
  const prompt = answer.command?.organisation?.toLowerCase();
  const named = namedBy(answer) ?? others.flatMap((one) => namedBy(one) ?? [])[0];
  return named ?? (prompt === undefined ? undefined : { name: prompt });
};

const isSame = (a: Organisation | undefined, b: Organisation | undefined) => JSON.stringify(a) === JSON.stringify(b);

/** The answers of the organisation asked last; nothing where two are named and nothing says which that was. */
const ofOne = (answers: readonly Owned[], owned: readonly Owned[], lastAnswer: Owned) => {
  const organisation = organisationOf(lastAnswer, owned);
  const own = answers.filter((one) => isSame(organisationOf(one, owned), organisation));
  const other = answers.findLast((one) => !own.includes(one));
  const next = other && own.find(({ index }) => index > other.index);
  return other && !(next && inOrder(other, next)) ? undefined : { own, organisation };
};

const mailboxesOff = (owned: readonly Owned[]) =>
  owned
    .filter(({ owner, values }) => owner === 'mailbox' && switchOf(values.get(SWITCH) ?? '') === false)
    .map(({ values, command }) => {
      const asked = /-Identity\s+["']?([^\s"'|]{1,120})/i.exec(command?.text ?? '')?.[1];
      const name = values.get('name') ?? values.get('displayname') ?? values.get('identity') ?? asked ?? '';
      return name.slice(0, LONGEST_NAME);
    })
    .slice(0, 50);

/** What a paste says about Exchange, from its JSON documents and the text between them; nothing where it is about none. */
export const exchangeIn = (documents: readonly Document[], rest: string, now: Date): Exchange | undefined => {
  const text = rest.length > LONGEST_OUTPUT ? '' : rest;
  const pastedAt = now.toISOString();
  const items = withReports(
    itemsIn(
      documents.filter((one) => sortOf(one) === 'exchange'),
      text,
    ),
  );
  const owned = ownedIn(items);
  const answers = owned.filter(({ owner, values }) => owner === 'organisation' && isAnswer(values));
  const last = answers.at(-1);
  if (!last) {
    const instead = insteadIn(owned, items, text);
    return instead && { instead, pastedAt };
  }
  const one = ofOne(answers, owned, last);
  const settings = one && settingsOf(one.own);
  if (!one || !settings || settings === 'two-answers') return { instead: 'two-answers', pastedAt };
  const off = mailboxesOff(owned);
  const isWhole = settings.ewsEnabled !== undefined && settings.allowedAppIds !== undefined;
  const beside = isWhole ? [] : besideIn(owned, items, text);
  return {
    ...settings,
    ...(one.organisation && { organisation: one.organisation }),
    ...(off.length > 0 && { mailboxesOff: off }),
    ...(beside.length > 0 && { beside }),
    pastedAt,
  };
};

const isAnswer = (values: Owned['values']) =>
  [...values.keys()].some((name) => name === SWITCH || name.startsWith(LIST));

/** Reads what was pasted about Exchange; nothing recognised is `unrecognised`, never an empty answer. */
export const readExchangeOutput = (text: string, now: Date): Exchange => {
  const decoded = decode(text);
  const { documents, rest } = 'why' in decoded ? { documents: [], rest: '' } : documentsOf(decoded.text);
  return exchangeIn(documents, rest, now) ?? { instead: 'unrecognised', pastedAt: now.toISOString() };
};
