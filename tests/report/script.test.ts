import { describe, expect, test } from 'vitest';
import { demos } from '../../src/emulator/tenants';
import { scriptText } from '../../src/report/script';
import { guide, judged, NOW, reportOf } from './made';

const label = (name: string) => name;
const scriptOf = async (name: string, more: Partial<Parameters<typeof scriptText>[0]> = {}) => {
  const report = await reportOf(name);
  return scriptText({ report, results: judged(report), guide, number: 'K7F-2M4', label, now: NOW, ...more });
};

describe('the script for the phone', () => {
  test('goes through what is open only: what to ask, what to click, what is seen then', async () => {
    const text = await scriptOf('ohne-zustimmung');
    expect(text).toMatch(/^Skript fürs Telefon, Fall K7F-2M4\nStand: 23\. November 2026, 10:00 Uhr\n\n10\.1, /);
    const flat = text.replace(/\s+/g, ' ');
    expect(flat).toMatch(
      /10\.1, Administratorzustimmung: nicht erfüllt\. Fragen: Haben Sie Schritt 10, „[^“]+“, vor sich\?/,
    );
    expect(flat).toMatch(/Klicks: 1\. .+ Danach: .+ In Ordnung: 1\.1, /);
    expect(text).not.toContain('4.2, Umleitungs-URI');
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
