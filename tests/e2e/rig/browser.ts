import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright/test';
import { GRAPH_HOST, LOGIN_HOST } from '../microsoft/directory';

/** The machine as the search for a browser sees it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

const linux = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/microsoft-edge',
];

const macApps = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsApps = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where Chrome, Chromium and Edge usually are, the likeliest first. */
const usualPlaces = ({ platform, env }: Machine): string[] => {
  if (platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((root) => macApps.map((app) => `${root}/${app}`));
  }
  if (platform !== 'win32') return linux;
  const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
  return roots.flatMap((root) => (root === undefined ? [] : windowsApps.map((app) => `${root}\\${app}`)));
};

/** The browser that is already here, or nothing. A `CHROMIUM_PATH` that leads nowhere is an error, not a hint. */
export const findBrowser = (machine = thisMachine, own = chromium.executablePath()): string | undefined => {
  const told = machine.env['CHROMIUM_PATH'];
  if (told) {
    if (machine.exists(told)) return told;
    throw new Error(`CHROMIUM_PATH names ${told}, but there is no such file.`);
  }
  return [own, ...usualPlaces(machine)].find((path) => path !== '' && machine.exists(path));
};

const SHELL = '/usr/bin/chromium-headless-shell';

/**
 * Chromium's engine without the browser around it (Debian: chromium-headless-shell), which Playwright too takes for tests
 * that nobody watches: a quarter less work. It sets letters otherwise and blocks no popup. Nothing where there is none, or
 * another browser is told.
 */
export const findShell = ({ env, exists } = thisMachine): string | undefined =>
  !env['CHROMIUM_PATH'] && exists(SHELL) ? SHELL : undefined;

const run = (command: string, args: readonly string[]) => {
  try {
    execFileSync(command, args, { stdio: 'inherit' });
    return true;
  } catch {
    return false;
  }
};

const canApt = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/** Gets a browser onto this machine: Debian's where we may, Playwright's own else. */
const installBrowser = (): string | undefined => {
  process.stdout.write('No Chromium, Chrome or Edge here: installing one.\n');
  if (canApt() && run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium'])) {
    const found = findBrowser();
    if (found !== undefined) return found;
  }
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright/package.json'));
  run(process.execPath, [join(playwright, 'cli.js'), 'install', 'chromium']);
  return findBrowser();
};

/** A browser for the tests, installed if need be. */
export const provideBrowser = (): string => {
  const path = findBrowser() ?? installBrowser();
  if (path !== undefined) return path;
  throw new Error(
    'The browser tests need Chromium, Google Chrome or Microsoft Edge, and none could be installed. Install one ' +
      '(Debian/Ubuntu: `sudo apt-get install chromium`; elsewhere: `npx playwright install chromium` or ' +
      'https://www.google.com/chrome/), or set CHROMIUM_PATH to its executable file.',
  );
};

/** Where the emulated Microsoft hosts listen and which certificate key is theirs. */
export interface Endpoint {
  readonly port: number;
  readonly spki: string;
}

/** What Playwright 1.65 switches off by a flag of its own: Chromium takes the last such flag, and forgets the others. */
const PLAYWRIGHTS = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/**
 * The browser's own bar that is made of web pages: each window would start renderers for it, half of a test's time.
 * The popup's two are also what Puppeteer switches off (its pull request 15278).
 */
const BAR = [
  'InitialWebUI',
  'WebUIReloadButton',
  'WebUIBackForwardButton',
  'WebUIHomeButton',
  'WebUIToolbar',
  'WebUILocationBar',
  'WebUISplitTabsButton',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'PreloadTopChromeWebUI',
];

/**
 * A browser that knows two hosts besides localhost: every other name fails to resolve, so nothing can leave this machine.
 * The popup blocker stays on, as users have it.
 */
export const launchOptions = ({ port, spki }: Endpoint, executablePath = provideBrowser()): LaunchOptions => ({
  executablePath,
  ignoreDefaultArgs: ['--disable-popup-blocking'],
  args: [
    '--no-sandbox',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-features=${[...PLAYWRIGHTS, ...BAR].join(',')}`,
    `--host-resolver-rules=MAP ${LOGIN_HOST} 127.0.0.1:${port}, MAP ${GRAPH_HOST} 127.0.0.1:${port}, ` +
      'MAP localhost 127.0.0.1, MAP * ~NOTFOUND',
    `--ignore-certificate-errors-spki-list=${spki}`,
  ],
});
