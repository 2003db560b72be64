import type { ExchangeSettings } from '../checks/inputs';

/** Names as `Get-OrganizationConfig` prints them; PowerShell ignores their case. */
export const FIELDS = ['ewsenabled', 'ewsallowedappids', 'ewsapplicationaccesspolicy'] as const;
export type Field = (typeof FIELDS)[number];
export const isField = (name: string): name is Field => (FIELDS as readonly string[]).includes(name);

/** What one answer of `Get-OrganizationConfig` printed, name by name. */
export type Printed = Partial<Record<Field, string>>;

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

const switchOf = (value: string) => {
  if (/^\$?(true|wahr)$/i.test(value)) return true;
  if (/^\$?(false|falsch)$/i.test(value)) return false;
  return value === '' || /^\$?null$/i.test(value) ? null : undefined;
};

/** Ids in whatever form a list is printed; what is left over (a cut id, „…“) means that the list is not complete. */
const listOf = (value: string) => ({
  allowedAppIds: value.match(GUID) ?? [],
  truncated: !/^([\s,;{}"'\][]|\$null|null)*$/i.test(value.replace(GUID, '')),
});

const IDS = 'ewsallowedappids';

/**
 * One setting out of several answers. The list exists for the whole firm only, so what is printed with it is the
 * firm's; `EwsEnabled` alone may be a mailbox's, and where those differ nothing is certain.
 */
const chosen = (all: readonly Printed[]): Printed => {
  const at = all.findLastIndex((one) => one[IDS] !== undefined && one.ewsenabled !== undefined);
  const certain = at < 0 ? undefined : all[at];
  const list = all.findLast((one) => one[IDS] !== undefined)?.[IDS];
  const policy = all.findLast((one) => one.ewsapplicationaccesspolicy !== undefined)?.ewsapplicationaccesspolicy;
  const said = (certain ? all.slice(at) : all).flatMap(({ ewsenabled }) => ewsenabled ?? []);
  const enabled = said.every((one) => switchOf(one) === switchOf(said[0] ?? '')) ? said[0] : undefined;
  return {
    ...(enabled !== undefined && { ewsenabled: enabled }),
    ...(list !== undefined && { [IDS]: list }),
    ...(policy !== undefined && { ewsapplicationaccesspolicy: policy }),
  };
};

/** Ids as they can be compared: in any order, in any case. */
const idsIn = (value: string) => (value.toLowerCase().match(GUID) ?? []).toSorted().join();

const isSame = (name: Field, a: string, b: string) =>
  name === 'ewsenabled'
    ? switchOf(a.trim()) === switchOf(b.trim())
    : a === b || (name === IDS && idsIn(a) === idsIn(b));

/** Answers in different shapes have lost their order: where they differ, nothing is certain. */
const agreed = (answers: readonly Printed[]): Printed =>
  Object.fromEntries(
    FIELDS.flatMap((name) => {
      const said = answers.flatMap((one) => one[name] ?? []);
      return said[0] !== undefined && said.every((one) => isSame(name, one, said[0] ?? '')) ? [[name, said[0]]] : [];
    }),
  );

/** The settings as the judge sees them, from the answers in each shape; nothing printed is nothing said. */
export const settingsOf = (shapes: readonly (readonly Printed[])[], now: Date): ExchangeSettings | undefined => {
  if (shapes.flat().every((one) => Object.keys(one).length === 0)) return undefined;
  const { ewsenabled, ewsallowedappids: ids, ewsapplicationaccesspolicy: policy } = agreed(shapes.map(chosen));
  const ewsEnabled = ewsenabled === undefined ? undefined : switchOf(ewsenabled.trim());
  return {
    ...(ewsEnabled !== undefined && { ewsEnabled }),
    ...(ids !== undefined && listOf(ids)),
    ...(policy !== undefined && { applicationAccessPolicy: policy.trim().slice(0, 300) || null }),
    pastedAt: now.toISOString(),
  };
};
