import { chromium } from 'playwright/test';
import { demos } from '../../src/emulator/tenants';
import { launchOptions } from '../e2e/rig/browser';
import { startDevelopment } from './server';

/**
 * Opens a window on the site as it is being written, in which Microsoft's two hosts lead to the emulated Microsoft with
 * one of the demo tenants behind it. The window's end is the end of all.
 */
export const openWindow = async (name = 'halb-fertig'): Promise<void> => {
  const demo = demos[name];
  if (!demo) throw new Error(`There is no tenant ${name}, only: ${Object.keys(demos).join(', ')}.`);
  const { origin, microsoft, stop } = await startDevelopment(demo.tenant(new Date()), 4321);
  try {
    const options = { ...launchOptions(microsoft), headless: false, viewport: null, locale: 'de-DE' };
    const window = await chromium.launchPersistentContext('', options);
    const closed = window.waitForEvent('close', { timeout: 0 });
    await window.pages()[0]?.goto(origin);
    process.stdout.write(`\n  ${origin}/ with the tenant „${name}“; close the window to end.\n\n`);
    await closed;
  } finally {
    await stop();
  }
};
