import { labels } from 'virtual:portal-labels';
import { doers } from '../../checks/doers';
import type { Click, Remedy } from '../../checks/remedy';
import type { Result } from '../../checks/result';
import { bladeUrl, type BladeIds } from '../../microsoft/blades';
import { stamp } from './page';

/** Where the portal of this customer is, and which registration is meant. */
export interface Portal {
  readonly host: string;
  readonly ids: BladeIds;
}

/** A portal label, in the language the reader has chosen for the portal. */
const label = (name: string): HTMLElement => {
  const shown = document.createElement('b');
  shown.className = 'label';
  const { de, en } = labels[name] ?? { de: name, en: name };
  const english = document.documentElement.dataset['portal'] === 'en';
  shown.textContent = `„${english ? en : de}“`;
  if (de !== en) shown.title = english ? de : en;
  if (english) shown.lang = 'en';
  return shown;
};

/** A value to type, with a button that copies it. */
const value = (text: string): DocumentFragment => {
  const shown = stamp('[data-copy]');
  const place = shown.querySelector('[data-value]');
  if (place) place.textContent = text;
  shown.querySelector('button')?.setAttribute('aria-label', `„${text}“ kopieren`);
  return shown;
};

const rowOf = (click: Click): HTMLElement => {
  const row = document.createElement('li');
  row.append(
    ...click.map((piece) =>
      typeof piece === 'string' ? piece : 'label' in piece ? label(piece.label) : value(piece.value),
    ),
  );
  return row;
};

const showBlade = (shown: DocumentFragment, { blade, ids }: Remedy, number: string, portal: Portal) => {
  const place = shown.querySelector('[data-remedy-blade]');
  const link = place?.querySelector('a');
  if (blade === undefined || !link) {
    place?.remove();
    return;
  }
  link.dataset['blade'] = blade;
  link.href = bladeUrl(blade, { ...portal.ids, ...ids }, portal.host);
  const slot = link.querySelector('[data-slot="number"]');
  if (slot) slot.textContent = number;
};

/** How a red becomes green, as numbered clicks; nothing where there is nothing to do. */
export const remedyOf = ({ remedy, number }: Result, portal: Portal): DocumentFragment | undefined => {
  if (!remedy) return undefined;
  const shown = stamp('[data-remedy]');
  shown.querySelector('ol')?.append(...remedy.clicks.map(rowOf));
  showBlade(shown, remedy, number, portal);
  const doer = shown.querySelector<HTMLElement>('[data-slot="doer"]');
  const who = remedy.doer === 'anyone' ? undefined : remedy.doer;
  if (doer) doer.textContent = who ? doers[who] : '';
  shown.querySelector('[data-remedy-doer]')?.toggleAttribute('hidden', !who);
  const delay = shown.querySelector('[data-slot="delay"]');
  if (delay) delay.textContent = remedy.delay ?? '';
  return shown;
};
