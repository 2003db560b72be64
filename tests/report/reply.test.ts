import { expect, test } from 'vitest';
import { labelOf } from '../../src/microsoft/labels';
import { replyText } from '../../src/report/reply';
import { guide, judged, reportOf } from './made';

const replyTo = async (name: string, given: Partial<Parameters<typeof replyText>[0]> = {}) => {
  const report = await reportOf(name);
  const label = (word: string) => labelOf(word).de;
  const address = 'https://pruefen.example/';
  const text = replyText({ report, results: judged(report), guide, number: 'K7F-2M4', address, label, ...given });
  return text.replace(/\s+/g, ' ');
};

test('the reply says what the customer has to try where no page can read it', async () => {
  const report = await reportOf('fertig');
  const results = judged({ ...report, inputs: { ...report.inputs, ticks: [] } });
  expect(await replyTo('fertig', { results })).toContain(
    'nach dem fragt sie nie. So prüfen Sie es: Starten Sie in der BüroWARE/WEBWARE die Synchronisation mit einem Postfach',
  );
});

test('the reply tells a list as a sentence', async () => {
  expect(await replyTo('falsche-plattform')).toContain('Jetzt: Eingetragen ist nur: „https://o365/oauth2“ unter „Web“');
});

test('the reply to a demo says that it is one, and no other does', async () => {
  expect(await replyTo('fertig')).toContain('10:00 Uhr, Fall K7F-2M4, Demo, kein echtes Verzeichnis');
  const report = { ...(await reportOf('fertig')), source: 'import' as const };
  expect(await replyTo('fertig', { report })).not.toContain('Demo');
});
