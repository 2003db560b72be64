import { existsSync, globSync } from 'node:fs';
import { launchOptions, provideBrowser, type Endpoint } from '../../e2e/rig/browser';
import { startPuppet } from './puppet';
import type { Engine } from './tab';
import { startDriven } from './webdriver';

/** A browser that may be on this machine, and how it is started so that it reaches the emulated Microsoft alone. */
interface Kind {
  readonly here: boolean;
  /** Debian's packages. */
  readonly packages: string;
  readonly start: (microsoft: Endpoint, proxy: number) => Promise<Engine>;
}

const FIREFOX = '/usr/bin/firefox-esr';
const DRIVER = '/usr/bin/WebKitWebDriver';
const [BROWSER = ''] = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser');

/** German, with the blocker of popups that users have, and everything but this machine behind the proxy. */
const firefoxPrefs = (proxy: number) => ({
  'intl.accept_languages': 'de-DE,de',
  'dom.disable_open_during_load': true,
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxy,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxy,
  'network.proxy.no_proxies_on': 'localhost,127.0.0.1',
});

export const kinds = {
  Chromium: {
    here: true,
    packages: 'chromium',
    start: (microsoft) => {
      const { args = [], executablePath = provideBrowser() } = launchOptions(microsoft);
      const ignoreDefaultArgs = ['--disable-popup-blocking'];
      return startPuppet('Chromium', { executablePath, args: [...args, '--lang=de-DE'], ignoreDefaultArgs });
    },
  },
  Firefox: {
    here: existsSync(FIREFOX),
    packages: 'firefox-esr',
    start: (_, proxy) =>
      startPuppet('Firefox', { browser: 'firefox', executablePath: FIREFOX, extraPrefsFirefox: firefoxPrefs(proxy) }),
  },
  WebKit: {
    here: existsSync(DRIVER) && BROWSER !== '' && existsSync('/usr/bin/Xvfb'),
    packages: 'webkit2gtk-driver xvfb',
    start: (_, proxy) => {
      const through = [
        `--proxy=http://127.0.0.1:${String(proxy)}`,
        '--ignore-host=localhost',
        '--ignore-host=127.0.0.1',
      ];
      const args = ['--automation', '--private', ...through];
      return startDriven('WebKit', DRIVER, { 'webkitgtk:browserOptions': { binary: BROWSER, args } });
    },
  },
} as const satisfies Readonly<Record<string, Kind>>;

/** Why an engine is not tried here. */
export const absent = Object.entries(kinds)
  .filter(([, { here }]) => !here)
  .map(([name, { packages }]) => `${name} is not here (Debian, Ubuntu: apt-get install ${packages})`);
