import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/checks';
import { newGuide } from '../../src/guide/new';
import { readGuide } from '../../src/guide/read';

const folder = mkdtempSync(join(tmpdir(), 'anleitungen-'));
const text = (name: string) =>
  readdirSync(join(folder, name))
    .map((file) => readFileSync(join(folder, name, file), 'utf8'))
    .join('\n');

test('whoever says nothing is asked', () => {
  const said = execFileSync(process.execPath, ['tests/dev/new-guide.ts'], { input: 'Kasse\nKassenbuch\ndas\n\n' });
  expect(said.toString()).toBe(
    'Ordner und Adresse, in kleinen Buchstaben: Name des Programms: Sein Artikel, der, die, das oder ohne: Der Name im Wesfall, wenn er anders lautet, sonst nichts: „Kasse“ wird die Adresse: kleine Buchstaben, Ziffern, Bindestriche.\n',
  );
});

describe('a new guide', () => {
  test('is proved and named rightly, and nothing in it is green by itself', () => {
    expect(newGuide(['kasse', 'Kassenbuch 7', 'das'], folder)).toMatch(/kasse: 7 Schritte, geprüft\..*\/kasse\//);
    const guide = readGuide(folder, 'kasse');
    expect(guide.product).toBe('Kassenbuch 7');
    expect(text('kasse')).not.toContain('Helferlein');
    const results = judge(guide, {
      inputs: { clientId: '', domain: '', ticks: [] },
      now: new Date('2026-11-26T09:00:00Z'),
    });
    expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['unknown', 'manual']));
  });

  test.each([
    ['software', 'Ticketsoftware', 'die', 'in der Ticketsoftware', 'mit der die Ticketsoftware E-Mails'],
    ['buch', 'Kassenbuch', 'das', 'Zertifikat des Kassenbuchs', 'mit der das Kassenbuch E-Mails', 'Kassenbuchs'],
    ['helfer', 'Helfer', 'der', 'im Helfer', 'mit der der Helfer E-Mails'],
    ['cloud', 'Nextcloud', 'ohne', 'in Nextcloud', 'mit der Nextcloud E-Mails'],
  ])('%s: its prose has the article of its product', (name, product, article, inside, nominative, genitive = '') => {
    newGuide([name, product, article, genitive], folder);
    expect(readGuide(folder, name).grammar?.genitive).toBe(genitive || undefined);
    expect(text(name)).toContain(inside);
    expect(text(name)).toContain(nominative);
  });

  test.each([
    [[], /^So geht es: npm run new:guide/],
    [['kasse2', 'Kasse', 'dem'], /^So geht es/],
    [['Kasse', 'Kasse', 'die'], /kleine Buchstaben/],
    [['../kasse', 'Kasse', 'die'], /kleine Buchstaben/],
    [['kasse3', 'Kasse: neu', 'die'], /„Kasse: neu“ enthält ein Zeichen/],
    [['kasse3', 'Kasse', 'die', 'Kasse"'], /„Kasse"“ enthält ein Zeichen/],
    [['kasse', 'Kasse', 'die'], /gibt es schon/],
  ])('%j is refused', (given, message) => {
    newGuide(['kasse', 'Kasse', 'die'], folder);
    expect(newGuide(given, folder)).toMatch(message);
    expect(readdirSync(folder)).not.toContain('kasse3');
  });
});
