import { isGuid } from '../checks/guid';
import type { ExchangeSettings } from '../checks/inputs';
import type { Owned } from './exchange-owned';
import { inOrder } from './exchange-order';
import type { Item, Values } from './exchange-printed';

type Organisation = NonNullable<ExchangeSettings['organisation']>;

/** Microsoft gives each organisation one of these; source: clouds of entra-docs, custom domain names. */
const INITIAL = /(?<![\w@.-])[\w-]{1,100}\.(?:onmicrosoft\.(?:com|us|de)|partner\.onmschina\.cn)(?![\w-])/i;
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

/** The answers of one connection: signing in elsewhere begins another. */
const sessionOf = (items: readonly Item[], index: number) =>
  items.slice(0, index).filter((one) => one.is === 'command' && /connect-exchangeonline/i.test(one.command.text))
    .length;

/**
 * What may name the organisation beside its settings: its name asked for by itself. What `Get-ConnectionInformation` says
 * proves nothing: it named the customer where every answer was the partner's (office-docs-powershell, issue 10378).
 */
const isNaming = ({ owner, values, command }: Owned) => {
  if (owner === 'organisation') return true;
  const isAsked = command === undefined || /organizationconfig|accepteddomain/i.test(command.text);
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

/**
 * The answers of the organisation asked last, and its name; nothing where two are named and nothing says which was last.
 */
export const ofOne = (answers: readonly Owned[], owned: readonly Owned[], last: Owned) => {
  const organisation = organisationOf(last, owned);
  const own = answers.filter((one) => isSame(organisationOf(one, owned), organisation));
  const other = answers.findLast((one) => !own.includes(one));
  const next = other && own.find(({ index }) => index > other.index);
  return other && !(next && inOrder(other, next)) ? undefined : { own, organisation };
};
