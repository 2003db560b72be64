import { expect, test } from 'vitest';
import { demos } from '../../src/emulator/tenants';
import type { Demo } from '../../src/emulator/tenants/demo';
import { nearMisses } from '../../src/emulator/tenants/near-misses';
import { caseNumberOf, withCase } from '../../src/report/case';
import { outgoing } from '../../src/report/outgoing';
import { replyText } from '../../src/report/reply';
import { makeReport } from '../../src/report/report';
import { isDoable, obey } from '../remedies/administrator';
import { answerOf } from '../remedies/answers';
import { officeOf, read, type Office, type Reading } from '../remedies/office';
import { guide, NOW, reopened, SALT } from './made';

const demoOf = (name: string): Demo => {
  const demo = demos[name] ?? nearMisses[name];
  if (!demo) throw new Error(`no demo ${name}`);
  return demo;
};

/** Exchange's output of another organisation, pasted by mistake. */
const elsewhere: Demo = {
  ...demoOf('fertig'),
  evidence: 'Name : andere.onmicrosoft.com\nEwsEnabled : True\nEwsAllowedAppIDs : 8a1d4f70-52b3-4c96-8e1f-d37b60a9c215',
};

/** What the customer saves and support opens, and the reply that support makes of it; with pseudonyms. */
const replyTo = async ({ snapshot, inputs }: Reading, now: Date) => {
  const named = await withCase(makeReport({ guide: guide.product, snapshot, inputs, now }), SALT);
  const { report } = await outgoing(named, { guide, now, salt: SALT });
  const opened = reopened(report);
  const sent = await outgoing(opened, { guide, now, salt: SALT });
  const number = await caseNumberOf(opened);
  expect(number).toBe(await caseNumberOf(named));
  const text = replyText({ ...sent, guide, number, address: 'https://pruefen.example/', label: (name) => name });
  return { text, number };
};

/** The checks a reply names, and whether it says what to click. */
const told = (text: string) => {
  const parts = text.split(/^ {2}(?=\d+\.\d+ )/m).slice(1);
  return parts.map((part) => ({
    number: part.slice(0, part.indexOf(' ')),
    clicks: part.includes('So beheben Sie es:'),
    said: part,
  }));
};

/** Does the first thing the reply asks for; nothing where it asks for nothing more. */
const follow = (text: string, office: Office, reading: Reading): boolean => {
  for (const { number, clicks, said } of told(text)) {
    const result = reading.results.find((one) => one.number === number);
    if (!result) throw new Error(`The reply names ${number}, which is no check`);
    // It has no clicks in the portal: the sentence itself says what to do.
    const isAgain = result.reason === 'other-directory' && /führen Sie die Zeilen\s+noch einmal aus/.test(said);
    const answer = isDoable(result, reading)
      ? result
      : answerOf(guide, isAgain ? { ...result, reason: 'not-pasted' } : result);
    if (!answer) continue;
    expect(clicks, `${number} says what to click`).toBe((result.remedy?.clicks.length ?? 0) > 0);
    obey(guide, office, answer, reading);
    return true;
  }
  return false;
};

const MOST = 25;

test.each([
  ['nothing is registered', '3.1', demoOf('leer')],
  ['the redirect URI is under another platform', '4.2', demoOf('falsche-plattform')],
  ['the id of the secret stands for the application id', '5.1', demoOf('geheimnis-id')],
  ['the secret has expired', '7.1', demoOf('abgelaufen')],
  ['nobody has consented', '10.1', demoOf('ohne-zustimmung')],
  ['the output of Exchange is of another organisation', '11.1', elsewhere],
  ['the app is not on the list of EWS', '11.1', demoOf('ews-liste')],
  ['the registration is deactivated', '10.2', demoOf('app-deaktiviert')],
  ['all is green, but nothing is synchronised', '12.2', demoOf('fertig')],
  ['a partner is signed in for the customer', '12.2', demoOf('partner')],
])('when %s, whoever follows the replies ends with all green', async (_, first, demo) => {
  const office = officeOf(demo, NOW);
  let reading = await read(guide, office);
  let reply = await replyTo(reading, NOW);
  expect(told(reply.text)[0]?.number).toBe(first);
  expect(reply.text).toContain(`Fall ${String(reply.number)}`);
  expect(reply.text).not.toMatch(/musterbau|krause|8a1d4f70/i);
  for (let round = 0; follow(reply.text, office, reading); round += 1) {
    expect(round, reply.text).toBeLessThan(MOST);
    reading = await read(guide, office);
    reply = await replyTo(reading, NOW);
  }
  expect(reply.text).toContain('Alles, was sich nachlesen lässt, stimmt.');
  expect(reading.results.filter(({ status }) => !['pass', 'warn', 'done'].includes(status))).toEqual([]);
});
