import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/checks';
import { kindOf } from '../../src/checks/kinds';
import { plain } from '../../src/checks/format';
import { demos } from '../../src/emulator/tenants';
import { labelOf } from '../../src/microsoft/labels';
import { scriptText } from '../../src/report/script';
import { makeReport } from '../../src/report/report';
import { settings } from '../properties/settings';
import { guide, judged, NOW, reportOf, visits } from './made';

const label = (name: string) => labelOf(name).de;
const scriptOf = async (name: string, more: Partial<Parameters<typeof scriptText>[0]> = {}) => {
  const report = await reportOf(name);
  return scriptText({ report, results: judged(report), guide, number: 'K7F-2M4', label, now: NOW, ...more });
};

describe('the script for the phone', () => {
  test('goes through what is open only: what to ask, what to click, what is seen then', async () => {
    const text = await scriptOf('ohne-zustimmung');
    expect(text).toMatch(
      /^Skript fürs Telefon, Fall K7F-2M4\nStand: 23\. November 2026, 10:00 Uhr, Demo, kein echtes Verzeichnis\n\n10\.1, /,
    );
    const flat = text.replace(/\s+/g, ' ');
    expect(flat).toContain(
      '10.1, Administratorzustimmung: nicht erfüllt. Fragen: Was steht bei Ihnen unter „API-Berechtigungen“?',
    );
    expect(flat).toMatch(/Klicks: 1\. .+ Danach: .+ In Ordnung: 1\.1, /);
    expect(text).not.toContain('4.2, Umleitungs-URI');
  });

  /** What is asked of each open check, by its number. */
  const questionsOf = (text: string) =>
    new Map(
      [
        ...text
          .replace(/\s+/g, ' ')
          .matchAll(/(\d+\.\d+), [^:]+: [^.]+\. Fragen: (.+?) (?:Jetzt|Klicks|Das darf|Danach|In Ordnung|\d+\.\d+,)/g),
      ].map(([, number = '', question = '']) => [number, question]),
    );

  test.each([
    ['leer', '3.1', 'Was steht bei Ihnen unter „App-Registrierungen“?'],
    ['leer', '5.1', 'Welche Anwendungs-ID steht in der BüroWARE/WEBWARE? Anfang und Ende genügen.'],
    ['leer', '5.2', 'Welche Domain steht in der BüroWARE/WEBWARE?'],
    ['leer', '12.1', 'Haben Sie Schritt 3, „Neue Registrierung beginnen“, vor sich?'],
    ['halb-fertig', '12.1', 'Haben Sie Schritt 6, „Geheimen Schlüssel anlegen“, vor sich?'],
    ['falsche-plattform', '4.2', 'Was steht bei Ihnen unter „Authentifizierung“?'],
    ['halb-fertig', '6.1', 'Was steht bei Ihnen unter „Zertifikate & Geheimnisse“?'],
    ['halb-fertig', '10.1', 'Was steht bei Ihnen unter „API-Berechtigungen“?'],
    [
      'halb-fertig',
      '11.1',
      'Was steht in der Ausgabe aus Exchange Online bei „EwsEnabled“ und bei „EwsAllowedAppIDs“?',
    ],
    ['abgelaufen', '7.1', 'Was steht bei Ihnen unter „Zertifikate & Geheimnisse“?'],
    [
      'abgelaufen',
      '8.1',
      'Haben Sie die ersten drei Zeichen des Schlüssels in der BüroWARE/WEBWARE abgelesen und auf der Seite eingetragen? Bitte nicht vorlesen.',
    ],
  ])('asks of „%s“, check %s, what fits its kind: %s', async (name, number, question) => {
    expect(questionsOf(await scriptOf(name)).get(number)).toBe(question);
  });

  test('about a sum asks for what is unread where nothing has failed, and never for a step it does not count', async () => {
    const report = await reportOf('fertig');
    const unread = judged({ ...report, inputs: { ...report.inputs, exchange: undefined } });
    expect(questionsOf(await scriptOf('fertig', { results: unread })).get('12.1')).toBe(
      'Haben Sie Schritt 11, „EWS für die App freigeben“, vor sich?',
    );
    const failed = unread.map((one) => (one.number === '1.2' ? { ...one, status: 'fail' as const } : one));
    expect(questionsOf(await scriptOf('fertig', { results: failed })).get('12.1')).toContain('Schritt 11');
  });

  test('calls no directory a demo that is none', async () => {
    const report = { ...(await reportOf('ohne-zustimmung')), source: 'tenant' as const };
    expect(await scriptOf('ohne-zustimmung', { report })).not.toContain('Demo');
  });

  test('of any directory names the page of the portal wherever clicks are made in one', async () => {
    const isInPortal = ({ kind, remedy }: Result) =>
      kindOf(kind).asks === undefined &&
      remedy?.clicks.some((click) => click.some((piece) => typeof piece === 'object' && 'label' in piece)) === true;
    await fc.assert(
      fc.asyncProperty(visits, async (visit) => {
        const { snapshot, inputs, now } = await visit();
        const report = makeReport({ guide: guide.name, snapshot, inputs, now });
        for (const result of judged(report, now).filter(isInPortal)) {
          expect(scriptText({ report, results: [result], guide, number: undefined, label, now })).toMatch(
            /Fragen: Was steht bei Ihnen unter „|In Ordnung: /,
          );
        }
      }),
      settings(50),
    );
  });

  test('asks once for the customer’s own word, and does not repeat it', async () => {
    const report = await reportOf('fertig');
    const results = judged({ ...report, inputs: { ...report.inputs, ticks: [] } });
    const text = (await scriptOf('fertig', { results })).replace(/\s+/g, ' ');
    const [own] = results.filter(({ kind }) => kind === 'manual');
    expect(text).toContain(`Fragen: Haben Sie das schon geprüft? ${plain(own?.soll ?? '')}`);
    expect(text).not.toContain('Danach');
  });

  test.each(Object.keys(demos))('of „%s“ has no id that nobody could say, and short lines', async (name) => {
    const text = await scriptOf(name);
    expect(text).not.toMatch(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i);
    expect(text.split('\n').filter((line) => line.length > 78 && line.trim().includes(' '))).toEqual([]);
  });

  test('shortens an id to its beginning and its end', async () => {
    const report = await reportOf('ohne-zustimmung');
    const ist = 'Es ist 8a1d4f70-52b3-4c96-8e1f-d37b60a9c215.';
    const results = judged(report).map((one) => (one.status === 'fail' ? { ...one, ist } : one));
    expect(await scriptOf('ohne-zustimmung', { results })).toContain('Jetzt: Es ist 8a1d … c215.');
  });

  test('says that a deviation is no longer set aside', async () => {
    const accepted = [{ number: '10.1', kind: 'admin-consent', reason: 'Urlaub', until: '2026-11-01' }];
    const report = { ...(await reportOf('ohne-zustimmung')), accepted };
    const text = await scriptOf('ohne-zustimmung', { report });
    expect(text.replace(/\s+/g, ' ')).toContain('Nicht mehr zurückgestellt, das galt bis 1. November 2026: Urlaub');
  });
});
