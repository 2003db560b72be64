import type { Certificate, Secret } from '../tenant/shapes';
import { dateOf, first, guidOf, known, textOf } from './fields';
import { isPlain } from './plain';

/** „Contains the first three characters“ (Graph v1.0): what is longer is no hint, perhaps the secret itself. */
const hintOf = (value: unknown) => (typeof value === 'string' && value.length > 3 ? undefined : textOf(value));

/** A client secret by its description; older formats write `endDate`. The secret itself is never looked at. */
export const secretOf = (value: unknown): Secret | undefined =>
  isPlain(value)
    ? known({
        keyId: guidOf(value['keyid']),
        hint: hintOf(value['hint']),
        displayName: textOf(value['displayname']),
        startDateTime: dateOf(first(value, 'startdatetime', 'startdate')),
        endDateTime: dateOf(first(value, 'enddatetime', 'enddate')),
      })
    : undefined;

/** A certificate by its dates and thumbprint; the key itself is never looked at. */
export const certificateOf = (value: unknown): Certificate | undefined =>
  isPlain(value)
    ? known({
        keyId: guidOf(value['keyid']),
        customKeyIdentifier: textOf(value['customkeyidentifier']),
        displayName: textOf(value['displayname']),
        startDateTime: dateOf(first(value, 'startdatetime', 'startdate')),
        endDateTime: dateOf(first(value, 'enddatetime', 'enddate')),
        type: textOf(value['type']),
        usage: textOf(value['usage']),
      })
    : undefined;
