import type { Demo } from './demo';
import { account, evidence, inputs, musterbau, secretOf } from './musterbau';

const DAY = 86_400_000;
const daysAgo = (now: Date, days: number) => new Date(now.getTime() - days * DAY).toISOString();

export const abgelaufen: Demo = {
  title: 'Schlüssel abgelaufen',
  story: 'Alles lief zwei Jahre lang; vor drei Wochen ist der einzige geheime Schlüssel abgelaufen.',
  tenant: (now) => {
    const lapsed = secretOf(now, { startDateTime: daysAgo(now, 741), endDateTime: daysAgo(now, 21) });
    const createdDateTime = daysAgo(now, 741).replace(/\.\d+Z$/, 'Z');
    return musterbau(now, { registration: { createdDateTime, passwordCredentials: [lapsed] } });
  },
  account,
  inputs,
  evidence,
};
