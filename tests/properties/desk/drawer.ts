import { readFileSync } from 'node:fs';
import { searchOf } from '../../../src/checks';
import { emulate } from '../../../src/emulator/emulate';
import { demoToken } from '../../../src/emulator/token';
import { commandPaths } from '../../../src/import/commands';
import { leavingOf } from '../../../src/ui/session/report-file';
import { exchangeOf, guide, manifestOf, Office, type Firm } from '../../ui/session/office';
import { freshFirms, type Party } from './parties';

export const SALT = '000102030405060708090a0b0c0d0e0f';

/** A saved report, and whose it is. */
export interface Saved {
  readonly text: string;
  readonly of: Party;
  readonly isHidden: boolean;
  /** Of a manifest alone: no directory is named in it but by the registration. */
  readonly isSilent?: true;
  /** The checks that were ticked in it. */
  readonly ticks: readonly string[];
}

/** A report of an earlier version; the page writes the product's name where these have the folder's. */
const read = (name: string) => {
  const text = readFileSync(new URL(`../../report/old/${name}.json`, import.meta.url), 'utf8');
  return JSON.stringify({ ...(JSON.parse(text) as object), guide: guide.product });
};

const saved = async (office: Office, of: Party, isHidden: boolean, ticks: readonly string[] = []): Promise<Saved> => {
  const { view } = office.session.store;
  const leaving = await leavingOf({ guide, view, now: office.now(), salt: SALT, keepNames: !isHidden });
  if (!leaving) throw new Error('There is nothing to save.');
  return { text: JSON.stringify(leaving.report), of, isHidden, ticks };
};

const ticksIn = (text: string) => (JSON.parse(text) as { inputs: { ticks: string[] } }).inputs.ticks;

const old = (name: string, isHidden: boolean): Saved => {
  const text = read(name);
  return { text, of: 'demo', isHidden, ticks: ticksIn(text) };
};

/** Somebody has written another domain and a tick into it. */
const edited = ({ text, ...rest }: Saved): Saved => {
  const report = JSON.parse(text) as { inputs: object };
  const inputs = { ...report.inputs, domain: 'erfunden.example', ticks: ['8.1', '12.2'] };
  return { ...rest, text: JSON.stringify({ ...report, inputs }), ticks: inputs.ticks };
};

/** Reports as they lie in a drawer: with names, with pseudonyms, of a manifest alone, edited, old, of a demo. */
export const fillDrawer = async (): Promise<readonly Saved[]> => {
  const firms = freshFirms();
  const office = new Office(Object.values(firms));
  const all: Saved[] = [];
  for (const party of ['alphawerk', 'bravotec'] as const) {
    const { appId, domain, start, name } = (office.account = firms[party]);
    await office.session.newCase();
    office.session.entry.fill({ clientId: appId, domain, secretStart: start });
    await office.session.signingIn.popup();
    await office.session.intake.takeText(exchangeOf(name, [appId]));
    office.session.entry.tick('12.2', true);
    all.push(await saved(office, party, false, ['12.2']), await saved(office, party, true, ['12.2']));
  }
  // Nothing in it says of which directory it is but the registration itself.
  await office.session.newCase();
  await office.session.intake.takeText(manifestOf(firms.alphawerk));
  for (const isHidden of [false, true]) all.push({ ...(await saved(office, 'alphawerk', isHidden)), isSilent: true });
  await office.session.demo('fertig');
  all.push(await saved(office, 'demo', false), old('named', false), old('hidden', true));
  return [...all, ...all.slice(0, 2).map(edited)];
};

/** What the page's command line prints in a firm. */
export const outputOf = async ({ directory, appId }: Firm, now: Date): Promise<string> => {
  const send = emulate(directory, { now: () => now });
  const headers = { Authorization: `Bearer ${demoToken(['User.Read', 'Application.Read.All'])}` };
  const parts = commandPaths({ appId, api: searchOf(guide).api ?? '' }).map(async (path) => {
    const response = await send(`https://graph.microsoft.com/v1.0${path}`, { headers });
    return `GET /v1.0${path}\n${JSON.stringify(await response.json())}\n`;
  });
  return (await Promise.all(parts)).join('');
};

/** What an own Exchange server of a firm prints. */
export const ownServerOf = ({ name, appId }: Firm) =>
  `Name : ${name}\nDistinguishedName : CN=${name},CN=Microsoft Exchange,CN=Services,CN=Configuration,DC=${name},DC=local\n` +
  `EwsEnabled : True\nEwsAllowedAppIDs : ${appId}\n`;

export { exchangeOf, manifestOf };
