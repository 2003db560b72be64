import { abgelaufen } from './abgelaufen';
import type { Demo } from './demo';
import { falschePlattform } from './falsche-plattform';
import { fertig } from './fertig';
import { halbFertig } from './halb-fertig';
import { leer } from './leer';
import { ohneZustimmung } from './ohne-zustimmung';
import { pruefseite } from './pruefseite';
import { pruefseiteRecht } from './pruefseite-recht';
import { pruefseiteWeb } from './pruefseite-web';

/** Directories that take more than one registration; their words are files of the same names. */
export const built: Readonly<Record<string, Demo>> = {
  leer,
  'halb-fertig': halbFertig,
  'falsche-plattform': falschePlattform,
  'ohne-zustimmung': ohneZustimmung,
  abgelaufen,
  fertig,
  pruefseite,
  'pruefseite-web': pruefseiteWeb,
  'pruefseite-recht': pruefseiteRecht,
};
