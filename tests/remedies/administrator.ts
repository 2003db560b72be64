import type { Guide, Result } from '../../src/checks';
import type { Change } from '../../src/checks/remedy';
import { reindex } from '../../src/emulator/tenant';
import { deeds, type Deed, type Hands } from './deeds';
import { Impossible } from './impossible';
import { registrationIn, type Office, type Reading } from './office';

/** The remedy to be done for a result: its own, or the one of the check it points to. */
const remedyFor = (result: Result, results: readonly Result[]): readonly Change[] =>
  (result.remedy?.changes ?? []).flatMap((one) => {
    if (one.change !== 'other remedy') return one;
    const other = results.find(({ number }) => number === one.number);
    if (!other?.remedy) throw new Impossible(`Check ${one.number} has no remedy`);
    return remedyFor(other, results);
  });

const doAll = (guide: Guide, office: Office, result: Result, { results, subject, now }: Reading) => {
  const hands: Hands = {
    guide,
    office,
    now,
    number: result.number,
    listed: subject.candidates.map(({ appId }) => appId),
    own: registrationIn(office.tenant, subject.appId),
  };
  for (const one of remedyFor(result, results)) (deeds[one.change] as Deed<typeof one>)(hands, one);
};

/**
 * Does exactly what the remedy of a result says, in this order, in the office and on the page. Throws `Impossible` where the
 * state of the office makes one of it impossible.
 */
export const obey = (guide: Guide, office: Office, result: Result, reading: Reading): void => {
  doAll(guide, office, result, reading);
  reindex(office.tenant);
};

/** Whether there is anything to do at all. */
export const isDoable = (result: Result, { results }: Reading): boolean => remedyFor(result, results).length > 0;

const NO_INDEX = { applications: [], servicePrincipals: [], deletedApplications: [] };

/** Throws where a change of a remedy cannot be done as things stand; nothing is really done. */
export const rehearse = (guide: Guide, office: Office, result: Result, reading: Reading): void => {
  if (!isDoable(result, reading)) return;
  const copy = structuredClone({ ...office, tenant: { ...office.tenant, index: NO_INDEX } });
  doAll(guide, copy, result, reading);
};
