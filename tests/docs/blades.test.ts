import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attribute, elements } from '../../src/build/inline-code';
import { scopesOf } from '../../src/checks';
import { requestText } from '../../src/checks/request';
import { clickLines } from '../../src/checks/said-clicks';
import { isFulfilled } from '../../src/checks/steps';
import { judgedIn } from '../../src/components/examples';
import { invented, openInvented } from '../../src/emulator/tenants/invented';
import { blades, bladeUrl, type BladeIds, type BladeName } from '../../src/microsoft/blades';
import { clouds } from '../../src/microsoft/clouds';
import { labelOf } from '../../src/microsoft/labels';
import { guides } from '../lookup/rows';
import { DIST, elementsOf } from './dist';

/*
 * Where the product may send somebody in Microsoft's portals: addresses that somebody has met, and no others.
 */

const OWN = 'ApplicationMenuBlade/~';
const PROJECTS = 'maester365/maester, microsoft/zerotrustassessment, KelvinTegelaar/CIPP';
const THIRD_PARTY = 'met in third-party code only';
const ENTERPRISE = 'ManagedAppMenuBlade/~';

/** Every place by its address, ids and directory left out, and who names it. */
const known: Readonly<Record<string, string>> = {
  '': 'learn.microsoft.com, quickstart-register-app',
  '#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade':
    'merill/cmd, website/config/commands.csv @ 020016c, adappreg',
  '#view/Microsoft_AAD_RegisteredApps/CreateApplicationBlade/quickStartType~/null/isMSAApp~/false': THIRD_PARTY,
  ...Object.fromEntries(
    ['Overview', 'Authentication', 'Credentials', 'CallAnAPI', 'Manifest'].map((page) => [
      `#view/Microsoft_AAD_RegisteredApps/${OWN}/${page}/appId/ID/isMSAApp~/false`,
      page === 'Manifest' ? THIRD_PARTY : PROJECTS,
    ]),
  ),
  '#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview':
    'merill/cmd, website/config/commands.csv @ 020016c, adentapp',
  ...Object.fromEntries(
    ['Permissions', 'Properties'].map((page) => [
      `#view/Microsoft_AAD_IAM/${ENTERPRISE}/${page}/objectId/ID/appId/ID`,
      page === 'Properties' ? 'maester365/maester, Test-MtServicePrincipalsForAllUsers.ps1' : PROJECTS,
    ]),
  ),
  '#view/Microsoft_AAD_IAM/DomainsManagementMenuBlade/~/CustomDomainNames':
    'maester365/maester, Get-MtPortalLinkTemplate.ps1',
};

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const PORTAL = new RegExp(
  `^(?:${Object.values(clouds)
    .map(({ portal }) => RegExp.escape(portal))
    .join('|')})/?(?:ID/)?`,
);
const isPortal = (href: string) =>
  /^https:\/\/(?:entra\.microsoft|(?:[\w-]+\.)?portal\.azure|admin\.microsoft)\./.test(href);

/** An address without what is a customer's own. */
const placeOf = (href: string) => {
  const plain = href.replaceAll(GUID, 'ID');
  return PORTAL.test(plain) ? plain.replace(PORTAL, '') : plain;
};

/** Links into a portal whose place nobody has met. */
const strangers = (hrefs: readonly string[]) =>
  hrefs.filter((href) => isPortal(href) && !Object.hasOwn(known, placeOf(href)));

const ID = '8a1d4f70-52b3-4c96-8e1f-d37b60a9c215';
const owners: readonly BladeIds[] = [
  {},
  { tenantId: ID },
  { appId: ID },
  { appId: ID, servicePrincipalId: ID, tenantId: ID },
];
const names = Object.keys(blades) as BladeName[];
const now = new Date();
const tenants = Object.entries(invented);
const [guide] = guides.filter(({ data }) => data.start);

const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`);
const links = pages.flatMap((path) =>
  elementsOf(path)
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => ({ path, link, href: attribute(link, 'href') ?? '' })),
);

describe('a link into the portal leads to a place that somebody has met', () => {
  test.each(names)('%s, for everything that may be known, in every cloud', (name) => {
    const hrefs = Object.values(clouds).flatMap(({ portal }) => owners.map((ids) => bladeUrl(name, ids, portal)));
    expect(hrefs.every(isPortal)).toBe(true);
    expect(strangers(hrefs)).toEqual([]);
  });

  test('no place is known that no link leads to', () => {
    const places = new Set(names.flatMap((name) => owners.map((ids) => placeOf(bladeUrl(name, ids)))));
    expect(Object.keys(known).filter((place) => !places.has(place))).toEqual([]);
  });

  test('on every page as it is built', () => {
    expect(links.filter(({ href }) => isPortal(href)).length).toBeGreaterThan(20);
    expect(strangers(links.map(({ href }) => href))).toEqual([]);
  });

  test('a place nobody has met is noticed, wherever it hides', () => {
    const planted = [
      'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/Nowhere',
      `https://entra.microsoft.com/${ID}/#view/Microsoft_AAD_RegisteredApps/${OWN}/Tokens/appId/${ID}/isMSAApp~/false`,
      'https://aad.portal.azure.com/',
    ];
    expect(strangers([...planted, bladeUrl('list'), 'https://learn.microsoft.com/'])).toEqual(planted);
  });
});

describe('it opens the one window of the portal', () => {
  const marked = links.filter(({ link }) => attribute(link, 'data-blade') !== undefined);
  const inTemplate = pages.flatMap((path) =>
    elementsOf(path)
      .filter((one) => attribute(one, 'data-remedy-blade') !== undefined)
      .flatMap((one) => [...elements(one)].filter(({ tagName }) => tagName === 'a')),
  );

  test('from a step, a remedy and a failure alike', () => {
    expect([marked.length > 20, inTemplate.length > 0]).toEqual([true, true]);
    const windows = [...marked.map(({ link }) => link), ...inTemplate].map((link) => [
      attribute(link, 'target'),
      attribute(link, 'referrerpolicy'),
    ]);
    expect([...new Set(windows.map(String))]).toEqual(['entra,no-referrer']);
  });

  test('and knows its place by name', () => {
    expect(
      marked.map(({ link }) => attribute(link, 'data-blade')).filter((name) => !names.includes(name as BladeName)),
    ).toEqual([]);
  });
});

describe('where the registration is there, nothing leads to another', () => {
  test('no step does', () => {
    const after = links.flatMap(({ link }) => attribute(link, 'data-blade-known') ?? []);
    expect(after.length).toBeGreaterThan(5);
    expect(after).not.toContain('create');
  });

  test.each(tenants)('no remedy in „%s“', async (_, demo) => {
    if (!guide) throw new Error('no guide');
    const results = (await judgedIn(guide, openInvented(demo, scopesOf(guide), now), now)).map(({ result }) => result);
    const isThere = results.some(({ kind, status }) => kind === 'registration-exists' && isFulfilled(status));
    if (isThere) expect(results.filter(({ remedy }) => remedy?.blade === 'create')).toEqual([]);
    const label = (name: string) => labelOf(name).de;
    const texts = results.flatMap((result) => [
      ...(result.remedy ? clickLines(result.remedy, label) : []),
      requestText({ guide, result, registration: undefined, link: 'https://example.org/', label }),
    ]);
    expect(strangers(texts.flatMap((text) => text.match(/https:\/\/[^\s“]+/g) ?? []))).toEqual([]);
  });
});
