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

/** Words of somebody who wants a setting or shows how it would look, in front of it or behind it. */
const WISH =
  /(?<![\p{L}\d])(?:setzen|gesetzt werden|stellen|umstellen|einstellen|eintragen|einzutragen|ergänzen|ändern|einschalten|aktivieren|soll|sollte|sollen|sollwert|muss|müsste|müssen|should|must|set it|change|enable|make sure|ensure|beispiel(?:ausgabe)?(?=\s*(?::|für|einer|$))|example(?=\s*(?::|of|output|$))|erwartete[nrs]? (?:ausgabe|ergebnis|werte?)|expected (?:output|result|values?))(?![\p{L}\d])/iu;

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

/** Snap-ins and sessions that bring the cmdlets of an own server; the cloud has others. */
const OWN_SESSION =
  /Microsoft\.Exchange\.Management\.PowerShell|RemoteExchange\.ps1|Connect-ExchangeServer|-ConnectionUri\s+["']?https?:\/\/(?!(?:ps\.)?outlook\.)/i;

/** Whether the commands before have connected the console with an own server, and none since with the cloud. */
const isAtServer = (items: readonly Item[], index: number) => {
  const texts = items.slice(0, index).flatMap((one) => (one.is === 'command' ? [one.command.text] : []));
  return (
    texts.findLastIndex((text) => OWN_SESSION.test(text)) >
    texts.findLastIndex((text) => /connect-exchangeonline/i.test(text))
  );
};

/** Every object with whose it is. */
export const ownedIn = (items: readonly Item[]): readonly Owned[] => {
  const anyServer = items.some((one) => one.is === 'command' && OWN_SESSION.test(one.command.text));
  return items.flatMap((item, index) => {
    if (item.is !== 'object') return [];
    const { values, command, depth } = item;
    const owner = isWished(items, index) ? 'wish' : ownerOf(item);
    const isServers = anyServer && owner === 'organisation' && isAtServer(items, index);
    return [{ owner: isServers ? 'own-server' : owner, values, command, depth, index, items }];
  });
};
