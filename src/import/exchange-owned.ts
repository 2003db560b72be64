import type { Command } from './exchange-command';
import { ownerOf, type Owner } from './exchange-owner';
import type { Item, Values } from './exchange-printed';

/** An object with its owner and its place among all items of the paste. */
export interface Owned {
  readonly owner: Owner;
  readonly values: Values;
  readonly command?: Command | undefined;
  readonly depth: number;
  readonly index: number;
  readonly items: readonly Item[];
}

/** Words of somebody who wants a setting, in front of it or behind it. */
const WISH =
  /(?<![\p{L}\d])(?:setzen|gesetzt werden|stellen|umstellen|einstellen|eintragen|einzutragen|ergänzen|ändern|einschalten|aktivieren|soll|sollte|sollen|muss|müsste|müssen|should|must|set it|change|enable)(?![\p{L}\d])/iu;

/** How far from an object a sentence may stand that speaks of it. */
const NEAR = 4;

/** An object that no command printed and that a wish stands beside is no output. */
const isWished = (items: readonly Item[], index: number) => {
  const item = items[index];
  if (item?.is !== 'object' || item.command) return false;
  const before = items.slice(Math.max(0, index - NEAR), index);
  const after = items.slice(index + 1, index + 1 + NEAR);
  return [...before, ...after].some((one) => one.is === 'text' && one.text.length < 2000 && WISH.test(one.text));
};

/** Every object with whose it is. */
export const ownedIn = (items: readonly Item[]): readonly Owned[] =>
  items.flatMap((item, index) => {
    if (item.is !== 'object') return [];
    const { values, command, depth } = item;
    const owner = isWished(items, index) ? 'wish' : ownerOf(item);
    return [{ owner, values, command, depth, index, items }];
  });
