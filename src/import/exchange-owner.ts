import { INITIAL_DOMAIN } from './initial-domain';
import { LIST, SWITCH, type Printed, type Values } from './exchange-printed';

/** Whose an object is. `somebody`: it has settings of EWS, and nothing says whose; `wish`: nobody's, it was asked for. */
export type Owner =
  | 'organisation'
  | 'mailbox'
  | 'mailbox-plan'
  | 'own-server'
  | 'connection'
  | 'access-test'
  | 'somebody'
  | 'wish'
  | 'other';

/** Properties that mailboxes and mailbox plans have and the organisation has not; source: Get-CASMailbox.md. */
const OF_MAILBOX =
  /^(owa\w*enabled|mapi\w*enabled|mapihttpenabled|pop\w*enabled|imap\w*enabled|activesync\w*|hasactivesync\w*|ecpenabled|smtpclientauthenticationdisabled|primarysmtpaddress|emailaddresses|samaccountname|servername|serverlegacydn|linkedmasteraccount|mailboxplan|universaloutlookenabled|outlookmobileenabled)$/;
/** Properties that only the organisation has; source: Set-OrganizationConfig.md. */
const OF_ORGANISATION =
  /^(ewsallowedappids.*|isdehydrated|ismixedmode|mailtips\w+|oauth2clientprofileenabled|publicfoldersenabled|focusedinboxon|auditdisabled|moeradomain)$/;
/** How Exchange Online names the plans that it makes by itself. */
const PLAN = /^ExchangeOnline\w*-[0-9a-f]{8}-/i;
const HOST = /^[\w-]{1,100}(?:\.[\w-]{1,100}){1,8}$/;
/** The domain that Microsoft gives each organisation, by which Exchange Online names it; an alias may look like another. */
const INITIAL = new RegExp(`${INITIAL_DOMAIN}$`, 'i');

/**
 * Under `CN=ConfigurationUnits` stand the organisations of Exchange Online, under `DC=OUTLOOK` its objects; anything else
 * with a `DC=` is a directory of an own server (ExchangeVersion 0.20 (15.0.0.0) is printed by both).
 */
const isOwn = (dn: string) =>
  /\bDC=/i.test(dn) &&
  !/CN=ConfigurationUnits\b|DC=(?:prod|partner),DC=(?:outlook|office365)\b/i.test(dn.replace(/\s/g, ''));

/** Where the object lies, or which server it came from. */
const isOwnServer = (values: Values) =>
  ['distinguishedname', 'identity'].some((name) => isOwn(values.get(name) ?? '')) ||
  /ms-Exch-Organization-Container/i.test(values.get('objectcategory') ?? '');

/** Exchange's own default name of an organisation on a server. */
const FIRST = /^(?:erste organisation|first organization)$/i;

const byProperties = (values: Values): Owner | undefined => {
  const names = [...values.keys()];
  const name = values.get('name') ?? '';
  if (values.has('accesscheckresult')) return 'access-test';
  if (values.has('connectionuri') || values.has('tokenstatus')) return 'connection';
  if (isOwnServer(values) || FIRST.test(name)) return 'own-server';
  if (PLAN.test(name)) return 'mailbox-plan';
  if (names.some((one) => OF_MAILBOX.test(one))) return 'mailbox';
  if (/casmailboxplan/i.test(values.get('#type') ?? '')) return 'mailbox-plan';
  if (/casmailbox/i.test(values.get('#type') ?? '')) return 'mailbox';
  return undefined;
};

const byCommand = (cmdlets: readonly string[], text: string): Owner | undefined => {
  const found = [
    ...new Set(
      cmdlets.flatMap((one): Owner[] => {
        if (/^get-\w*organizationconfig$/.test(one)) return ['organisation'];
        if (/^get-\w*mailboxplan$/.test(one)) return ['mailbox-plan'];
        return /^get-\w*mailbox$/.test(one) ? ['mailbox'] : [];
      }),
    ),
  ];
  // What a file holds was true once.
  if (/^(?:get-content|gc|cat|type)\b|\bimport-(?:clixml|csv)\b/i.test(text)) return 'somebody';
  return found.length === 1 ? found[0] : undefined;
};

const isSetting = (values: Values) => values.has(SWITCH) || [...values.keys()].some((name) => name.startsWith(LIST));

/**
 * Names of organisations in Exchange Online are domains; any other name beside the list belongs to nobody we know. Beside
 * the switch alone a name with a dot is a domain or an alias, and an id is what new mailboxes are called.
 */
const byName = (values: Values): Owner => {
  const name = values.get('name') ?? values.get('identity') ?? values.get('displayname') ?? '';
  const isDomain = HOST.test(name);
  if ([...values.keys()].some((one) => OF_ORGANISATION.test(one)))
    return name === '' || isDomain ? 'organisation' : 'somebody';
  if (name === '') return 'other';
  if (INITIAL.test(name)) return 'organisation';
  return isDomain ? 'somebody' : 'mailbox';
};

/** Whose settings an object holds: by its own properties, by the command that printed it, by its name. */
export const ownerOf = ({ values, command }: Printed): Owner => {
  const own = byProperties(values);
  if (own === 'access-test' || own === 'connection') return own;
  if (!isSetting(values)) return own ?? 'other';
  if (command?.ownServer) return 'own-server';
  if (own) return own;
  const printer = command && byCommand(command.cmdlets, command.text);
  const named = byName(values);
  if (printer === 'organisation') {
    const isOther = named === 'mailbox' || (named === 'somebody' && !HOST.test(values.get('name') ?? ''));
    return isOther ? 'somebody' : 'organisation';
  }
  return printer ?? (named === 'other' ? 'somebody' : named);
};
