import type { Exchange } from '../checks/inputs';
import { decode } from './decode';
import { documentsOf, type Document } from './documents';
import { itemsIn } from './exchange-answers';
import { httpIn } from './exchange-errors';
import { besideIn, insteadIn } from './exchange-instead';
import { ofOne } from './exchange-named';
import { ownedIn, type Owned } from './exchange-owned';
import { LIST, SWITCH } from './exchange-printed';
import { withReports } from './exchange-report';
import { settingsOf } from './exchange-settings';
import { switchOf } from './exchange-switch';
import { sortOf } from './sort';

/** The whole of `Get-OrganizationConfig` has some 20 000 characters; what is far longer is something else. */
const LONGEST_OUTPUT = 500_000;
const LONGEST_NAME = 120;

const mailboxesOff = (owned: readonly Owned[]) =>
  owned
    .filter(({ owner, values }) => owner === 'mailbox' && switchOf(values.get(SWITCH) ?? '') === false)
    .map(({ values, command }) => {
      const asked = /(?:-Identity|mailbox)\s+["']?([^\s"'|)-][^\s"'|)]{0,119})/i.exec(command?.text ?? '')?.[1];
      const name = values.get('name') ?? values.get('displayname') ?? values.get('identity') ?? asked ?? '';
      return name.slice(0, LONGEST_NAME);
    })
    .slice(0, 50);

/** What JSON says, as far as a reason is in it: headers of an answer, or an error. */
const inJson = (documents: readonly Document[]) =>
  JSON.stringify(documents.slice(0, 50).map(({ value }) => value)).slice(0, LONGEST_OUTPUT);

/** What a paste says about Exchange, from its JSON documents and the text between them; nothing where it is about none. */
export const exchangeIn = (documents: readonly Document[], rest: string, now: Date): Exchange | undefined => {
  const text = rest.length > LONGEST_OUTPUT ? '' : rest;
  const pastedAt = now.toISOString();
  const printed = itemsIn(
    documents.filter((one) => sortOf(one) === 'exchange'),
    text,
  );
  if (!printed) return undefined;
  const items = withReports(printed);
  const owned = ownedIn(items);
  const answers = owned.filter(({ owner, values }) => owner === 'organisation' && isAnswer(values));
  if (answers.length === 0) {
    const instead = insteadIn(owned, items, text) ?? httpIn(inJson(documents));
    return instead && { instead, pastedAt };
  }
  const one = ofOne(answers, owned);
  const settings = one && settingsOf(one.own);
  if (!one || !settings || settings === 'two-answers') return { instead: 'two-answers', pastedAt };
  const off = mailboxesOff(owned);
  const { ewsEnabled, allowedAppIds } = settings;
  const beside = ewsEnabled === undefined || allowedAppIds === undefined ? besideIn(owned, items, text) : [];
  if (ewsEnabled === undefined && allowedAppIds === undefined && beside[0]) return { instead: beside[0], pastedAt };
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
