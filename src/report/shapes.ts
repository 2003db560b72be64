import * as z from 'zod/mini';
import type { Inputs, SecretMatch } from '../checks/inputs';
import { isGuid } from '../checks/guid';
import { acceptedShape } from './accepted';
import { exchangeShape } from './exchange-shape';
import { FORMAT } from './format';
import { guids, kept, LONGEST_NAME, momentShape, shortText, text } from './limits';

const guid = z.string().check(z.refine(isGuid));

/** What was typed; the rest of what is far too long could not be right anyhow. */
const typed = z.pipe(
  z.catch(z.string(), ''),
  z.transform((value) => value.slice(0, LONGEST_NAME)),
);

const matchShape: z.ZodMiniType<SecretMatch> = z.object({
  byHint: guids,
  byId: guids,
  alike: z.exactOptional(z.array(z.object({ keyId: guid, at: z.array(z.int().check(z.minimum(0), z.maximum(2))) }))),
  elsewhere: z.exactOptional(guids),
  short: z.exactOptional(z.int().check(z.minimum(1), z.maximum(2))),
  hidden: z.exactOptional(z.literal(true)),
});

/** Inputs as a report keeps them: of a secret's characters only the ids of the secrets they match. */
export const inputsShape: z.ZodMiniType<Inputs> = z.object({
  clientId: typed,
  domain: typed,
  chosen: z.catch(z.optional(guid), undefined),
  secret: z.catch(z.optional(matchShape), undefined),
  exchange: z.catch(z.optional(exchangeShape), { instead: 'unrecognised' }),
  ticks: kept(z.string().check(z.regex(/^\d{1,3}\.\d{1,3}$/)), 200),
});

const accountShape = z.object({
  username: text,
  name: z.optional(text),
  tenantId: text,
  wids: z.optional(kept(guid, 200)),
  appId: z.optional(text),
  scopes: z.optional(kept(shortText, 200)),
  clockSkew: z.optional(z.number()),
});

/** An id that was asked for; what is none was never sent. */
const ownId = z.catch(z.optional(guid), undefined);

const askShape = z.object({
  clientId: z.optional(text),
  appId: ownId,
  redirectUri: z.optional(text),
  platform: z.optional(text),
  name: z.optional(text),
  api: ownId,
  strangeDomain: z.optional(shortText),
});

const requestShape = z.object({
  path: text,
  status: z.optional(z.int().check(z.minimum(100), z.maximum(599))),
  milliseconds: z.number().check(z.minimum(0)),
});

const source = z.enum(['tenant', 'demo', 'import']);

/** A snapshot but for its facts, which are judged one by one. */
const snapshotShape = z.object({
  version: z.literal(1),
  source,
  readAt: momentShape,
  account: z.catch(z.nullable(accountShape), null),
  directory: ownId,
  ask: z.catch(askShape, {}),
  facts: z.object({}),
  requests: kept(requestShape, 500),
});

const hex = (digits: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${String(digits)}}$`)));

const caseShape = z.object({
  salt: hex(32),
  mark: hex(16),
  directory: z.optional(hex(10)),
  start: z.optional(hex(3)),
});

/** What makes a file a report of this version. */
export const reportShape = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  rules: shortText,
  guide: shortText,
  createdAt: momentShape,
  source,
  pseudonymised: z.boolean(),
  case: z.catch(z.optional(caseShape), undefined),
  snapshot: snapshotShape,
  inputs: inputsShape,
  accepted: kept(acceptedShape, 200),
});
