import { expect, test } from 'vitest';
import { kinds } from './rig/engines';
import { canReadPaper, paperOf } from './rig/paper';
import { startStage } from './rig/stage';
import { appears, isDone } from './rig/tab';

if (!canReadPaper) process.stdout.write('What is printed is not read: apt-get install poppler-utils.\n');

/** The links of the chain name their steps so, and nothing else on the page does. */
const CHAIN = ['Schritte 1, 2', 'Schritte 3, 4', 'Schritte 6, 7', 'Schritte 5, 8, 12'];

/** WebKit has no command to print. */
test.for(['Chromium', 'Firefox'] as const)('%s prints everything, and on light paper', async (name, { skip }) => {
  skip(!kinds[name].here || !canReadPaper);
  const { engine, origin, stop } = await startStage(name);
  try {
    const tab = await engine.open();
    await tab.goto(origin);
    await tab.run(() => {
      localStorage.setItem('starlight-theme', 'dark');
    });
    await tab.goto(`${origin}/?demo=halb-fertig`);
    await isDone(tab);
    await appears(tab, '[data-chain="broken"]');
    const titles = await tab.run(() => [...document.querySelectorAll('[data-step] h2')].map((one) => one.textContent));
    const { text, brightness } = paperOf((await tab.pdf?.()) ?? new Uint8Array());
    const plain = (given: string) => given.replace(/\s+/g, ' ').trim();
    expect(titles).toHaveLength(12);
    for (const words of [...titles, ...CHAIN]) expect(plain(text)).toContain(plain(words));
    expect(Math.min(...brightness)).toBeGreaterThan(0.85);
  } finally {
    await stop();
  }
});
