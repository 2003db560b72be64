import type { Owned } from './exchange-owned';
import type { Item } from './exchange-printed';

/** A mail or a note begins: what stands below it may be older or newer. */
const MAIL =
  /^(?:von|from|gesendet|sent|an|to|betreff|subject|datum|date|cc)\s?:\s|schrieb\b.{0,80}:$|\bwrote:$|^-{2,}\s?(?:ursprüngliche nachricht|original message|weitergeleitete nachricht|forwarded message)|^_{10,}$/i;

/** Whether one answer surely came before the other: a command was typed between them in the same console. */
export const inOrder = (older: Owned, newer: Owned): boolean => {
  const between = older.items.slice(older.index + 1, newer.index);
  return (
    older.depth === newer.depth &&
    between.some(({ is }) => is === 'command') &&
    !between.some((one) => one.depth !== older.depth || (one.is === 'text' && MAIL.test(one.text)))
  );
};

/** Parameters may be shortened, or stand in a variable that nobody can look into (`@settings`). */
const names = (text: string, name: string) =>
  /\s@\w/.test(text) ||
  [...text.matchAll(/\s-(Ews[A-Za-z]{1,40})/gi)].some(([, one = '']) => name.startsWith(one.toLowerCase()));

const writes = (item: Item, name: string) =>
  item.is === 'command' &&
  item.command.cmdlets.includes('set-organizationconfig') &&
  !/\s-WhatIf\b(?!:\$false)/i.test(item.command.text) &&
  names(item.command.text, name);

/** Where a setting was written last; an answer before it has shown what was. -1: it was not. */
export const writtenAt = (items: readonly Item[], name: string): number =>
  items.findLastIndex((item) => writes(item, name));
