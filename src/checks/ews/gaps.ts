import { insteadSentences, type Instead } from '../exchange-instead';
import type { ExchangeSettings } from '../inputs';
import { gap, type Gap } from '../verdict';

/** What something is instead of the organisation's settings, as a reason and a sentence. */
export const insteadGap = (instead: Instead): Gap => {
  if (instead === 'unrecognised') return gap('not-understood');
  return gap(instead === 'two-answers' ? 'contradictory' : 'not-understood', insteadSentences[instead]);
};

/** A line of the organisation's answer is missing; where something else stands there, that is said, and nothing missing. */
export const missing = (name: string, { beside = [] }: ExchangeSettings): Gap => {
  const [instead] = beside;
  if (instead !== undefined) return insteadGap(instead);
  return gap(
    'not-understood',
    `In der eingefügten Ausgabe fehlt die Zeile „${name}“. Führen Sie die Zeile zum Prüfen aus diesem Schritt aus, und fügen Sie alles ein, was erscheint.`,
  );
};

const flaws = {
  cut: 'Die Liste ist in der eingefügten Ausgabe abgeschnitten. Verwenden Sie „Format-List“, wie in diesem Schritt angegeben, und kopieren Sie bis zum Ende.',
  torn: 'Die Liste ist in der eingefügten Ausgabe nicht vollständig: Kommas oder Zeilenenden sind beim Kopieren verloren gegangen oder hinzugekommen. Fügen Sie die Ausgabe unmittelbar aus PowerShell ein.',
  remark:
    'In der Liste stehen Wörter neben einer Kennung; so druckt Exchange Online sie nicht. Fügen Sie die Ausgabe unverändert aus PowerShell ein.',
} as const;

/** Why a list that does not show the id does not prove that it is missing. */
export const incomplete = ({ list, odd = [] }: ExchangeSettings): Gap | undefined => {
  if (list === 'cut' || list === 'torn') return gap('not-understood', flaws[list]);
  return odd.some(({ as }) => as === 'remark') ? gap('not-understood', flaws.remark) : undefined;
};
