import { expect, test } from 'vitest';
import { scopesOf } from '../../src/checks';
import type { ClickPiece } from '../../src/checks/remedy';
import { examplesOf } from '../../src/components/examples';
import { invented, openInvented } from '../../src/emulator/tenants/invented';
import { guideNames, realGuide } from '../guide/real-guide';

const guides = guideNames().map((name) => realGuide(name));

const clicks = await (async () => {
  const [now, scopes] = [new Date(), guides.flatMap(scopesOf)];
  const tenants = Object.values(invented).map((demo) => openInvented(demo, scopes, now));
  const examples = await examplesOf(guides, tenants, now);
  return [...examples.values()].flat().flatMap(({ result }) => result.remedy?.clicks ?? []);
})();

const isCopied = (piece: ClickPiece) => typeof piece === 'object' && 'value' in piece;

test('what is copied ends its click: behind its button no sentence goes on', () => {
  expect(clicks.filter((click) => click.some(isCopied)).length).toBeGreaterThan(20);
  expect(clicks.filter((click) => click.slice(0, -1).some(isCopied))).toEqual([]);
});
