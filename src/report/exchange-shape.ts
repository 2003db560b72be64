import * as z from 'zod/mini';
import { insteads } from '../checks/exchange-instead';
import { isGuid } from '../checks/guid';
import { listFlaws, oddities, type Exchange, type ExchangeInstead, type ExchangeSettings } from '../checks/inputs';
import { guids, momentShape, shortText } from './limits';

const insteadShape = z.enum([...insteads, 'unrecognised']);

const settings = {
  ewsEnabled: z.exactOptional(z.nullable(z.boolean())),
  allowedAppIds: z.exactOptional(guids),
  applicationAccessPolicy: z.exactOptional(z.nullable(shortText)),
  pastedAt: momentShape,
};

const settingsShape: z.ZodMiniType<ExchangeSettings> = z.strictObject({
  ...settings,
  odd: z.exactOptional(z.array(z.strictObject({ as: z.enum(oddities), text: shortText })).check(z.maxLength(5000))),
  list: z.exactOptional(z.enum(listFlaws)),
  organisation: z.exactOptional(
    z.strictObject({
      name: z.exactOptional(shortText),
      tenantId: z.exactOptional(z.string().check(z.refine(isGuid))),
    }),
  ),
  mailboxesOff: z.exactOptional(z.array(shortText).check(z.maxLength(200))),
  beside: z.exactOptional(z.array(insteadShape).check(z.maxLength(insteads.length))),
});

const otherShape: z.ZodMiniType<ExchangeInstead> = z.strictObject({
  instead: insteadShape,
  pastedAt: z.exactOptional(momentShape),
});

/** As reports were saved until 26 November 2026: they knew a list that was cut off, and nothing else about it. */
const formerShape = z.pipe(
  z.strictObject({ ...settings, truncated: z.exactOptional(z.boolean()) }),
  z.transform(({ truncated, ...former }): ExchangeSettings => ({
    ...former,
    ...(truncated && { list: 'cut' as const }),
  })),
);
const formerLiteral = z.pipe(
  z.literal('not-understood'),
  z.transform((): ExchangeInstead => ({ instead: 'unrecognised' })),
);

/** What a report keeps of what was pasted about Exchange, and what older ones kept. */
export const exchangeShape: z.ZodMiniType<Exchange> = z.union([otherShape, settingsShape, formerShape, formerLiteral]);
