import { INITIAL_DOMAIN } from './initial-domain';
import { isGuid } from '../checks/guid';
import type { ExchangeSettings } from '../checks/inputs';
import type { Owned } from './exchange-owned';
import { inOrder } from './exchange-order';
import type { Item, Values } from './exchange-printed';

type Organisation = NonNullable<ExchangeSettings['organisation']>;

/** Microsoft gives each organisation one of these; source: clouds of entra-docs, custom domain names. */
const INITIAL = new RegExp(`(?<![\\w@.-])${INITIAL_DOMAIN}(?![\\w-])`, 'i');
const isDomain = (text: string | undefined) => text !== undefined && /^[\w-]{1,100}(?:\.[\w-]{1,100}){1,8}$/.test(text);

/** Where an object of Exchange Online says whose it is: its path among the hosted organisations. */
const inPaths = (values: Values) => [
  /Hosted Organizations\/([\w.-]{3,120})/i.exec(values.get('organizationid') ?? '')?.[1],
  /CN=Configuration,CN=([\w.-]{3,120}),CN=ConfigurationUnits/i.exec(
    (values.get('distinguishedname') ?? '').replace(/\s/g, ''),
  )?.[1],
];

/** The directory id or the domain that an object names; the organisation's name in Exchange Online is its first domain. */
const namedBy = ({ values }: Owned): Organisation | undefined => {
  const names = [values.get('moeradomain'), values.get('name'), values.get('identity')];
  // A name that a broken line has torn from its value is still the value of something.
  const initial = [...values.values()].map((value) => INITIAL.exec(value)?.[0]).find((one) => one !== undefined);
  const name = [...names, ...inPaths(values), initial].find(isDomain)?.toLowerCase();
  const id = (values.get('tenantid') ?? '').slice(0, 36).toLowerCase();
  const tenantId = isGuid(id) ? id : undefined;
  if (name === undefined && tenantId === undefined) return undefined;
  return { ...(name !== undefined && { name }), ...(tenantId !== undefined && { tenantId }) };
};

/**
 * What may name the organisation beside its settings: its name asked for by itself. What `Get-ConnectionInformation` says
 * proves nothing: it named the customer where every answer was the partner's (office-docs-powershell, issue 10378).
 */
const isNaming = ({ owner, values, command }: Owned) => {
  if (owner === 'organisation') return true;
  const isAsked = command === undefined || /organizationconfig|accepteddomain/i.test(command.text);
  return owner === 'other' && isAsked && values.has('name');
};

/** Which connection each item belongs to: signing in elsewhere begins another. */
const sessionsOf = (items: readonly Item[]): readonly number[] => {
  let session = 0;
  return items.map((one) => {
    if (one.is === 'command' && /connect-exchangeonline/i.test(one.command.text)) session += 1;
    return session;
  });
};

/** The organisation an answer is from: as it says itself, or as the same connection has said before or after it. */
const organisations = (answers: readonly Owned[], owned: readonly Owned[]) => {
  const sessions = sessionsOf(answers[0]?.items ?? []);
  const named = owned.filter(isNaming).flatMap((one) => {
    const organisation = namedBy(one);
    return organisation ? [[sessions[one.index], organisation] as const] : [];
  });
  const bySession = new Map(named.toReversed());
  return answers.map((one) => {
    const prompt = one.command?.organisation?.toLowerCase();
    const organisation = namedBy(one) ?? bySession.get(sessions[one.index]);
    return organisation ?? (prompt === undefined ? undefined : { name: prompt });
  });
};

/**
 * The answers of the organisation asked last, and its name; nothing where two are named and nothing says which was last.
 */
export const ofOne = (answers: readonly Owned[], owned: readonly Owned[]) => {
  const all = organisations(answers, owned);
  const keys = all.map((one) => JSON.stringify(one));
  const isLast = (_: unknown, at: number) => keys[at] === keys.at(-1);
  const own = answers.filter(isLast);
  const other = answers.findLast((one, at) => !isLast(one, at));
  const next = other && own.find(({ index }) => index > other.index);
  return other && !(next && inOrder(other, next)) ? undefined : { own, organisation: all.at(-1) };
};
