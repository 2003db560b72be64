import { isGuid } from '../checks/guid';
import { first } from './fields';
import { isPlain, type Plain } from './plain';
import { isReport, type Document } from './documents';

/** What a document is about, by its shape. */
export type Sort =
  | 'application'
  | 'servicePrincipal'
  | 'applicationState'
  | 'servicePrincipalState'
  | 'assignment'
  | 'organization'
  | 'domain'
  | 'exchange'
  | 'report'
  | 'error'
  | 'empty'
  | 'other';

/** Documents with what they are. */
export interface Sorted extends Document {
  readonly sort: Sort;
}

const has = (value: Plain, ...names: readonly string[]) => names.filter((name) => name in value).length;

const textAt = (value: Plain, ...names: readonly string[]) => {
  const text = first(value, ...names);
  return typeof text === 'string' ? text.toLowerCase() : '';
};

const ENTERPRISE = [
  'serviceprincipaltype',
  'serviceprincipalnames',
  'accountenabled',
  'appownerorganizationid',
  'appowntenantid',
  'approleassignmentrequired',
  'oauth2permissionscopes',
] as const;

const REGISTRATION = [
  'signinaudience',
  'availabletoothertenants',
  'requiredresourceaccess',
  'replyurlswithtype',
  'replyurls',
  'publicclient',
  'web',
  'spa',
  'identifieruris',
] as const;

/** Of which set a bare `{ id, isDisabled }` is: as its own annotation or the request says. */
const stateSort = ({ value, asked = '' }: Document): Sort => {
  const where = `${textAt(value, '@odata.context')} ${asked.toLowerCase()}`;
  if (/(#|v1\.0\/)applications\(/.test(where)) return 'applicationState';
  return /(#|v1\.0\/)serviceprincipals\(/.test(where) ? 'servicePrincipalState' : 'other';
};

const named = (value: Plain): Sort | undefined => {
  const type = textAt(value, 'odata.type', '@odata.type', 'objecttype');
  if (type.endsWith('serviceprincipal')) return 'servicePrincipal';
  // Derived from an application, but none that a guide is about (Graph v1.0, agentIdentityBlueprint).
  if (type.endsWith('agentidentityblueprint')) return 'other';
  return /(^|[.])application$/.test(type) ? 'application' : undefined;
};

const entraSort = (document: Document): Sort => {
  const { value } = document;
  if ('approleid' in value) return 'assignment';
  if ('verifieddomains' in value) return 'organization';
  if (has(value, 'isverified', 'authenticationtype', 'id') === 3) return 'domain';
  if (has(value, 'isdisabled', 'id') === 2 && !('appid' in value)) return stateSort(document);
  const sort = named(value);
  if (sort) return sort;
  if ('appid' in value && has(value, ...ENTERPRISE) > 0) return 'servicePrincipal';
  const marks = has(value, ...REGISTRATION);
  const id = textAt(value, 'appid');
  if (marks > (isGuid(id) ? 0 : 1) && first(value, 'displayname', 'name', 'appid') !== undefined) return 'application';
  return 'other';
};

/** Says what a document is, and nothing where that is not certain. */
export const sortOf = (document: Document): Sort => {
  const { value } = document;
  if (Object.keys(value).length === 0) return 'empty';
  if (isReport(document)) return 'report';
  if (has(value, 'ewsenabled', 'ewsallowedappids', 'accesscheckresult', 'tokenstatus') > 0) return 'exchange';
  if (isPlain(value['error']) || isPlain(value['odata.error'])) return 'error';
  return entraSort(document);
};
