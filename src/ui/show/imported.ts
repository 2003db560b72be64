import { date } from '../../checks/dates';
import type { Piece } from '../session/piece';
import type { View } from '../session/view';
import { fill, stamp } from './page';

/** The piece that is shown instead of a tenant read just now, if one is. */
const importedOf = ({ source, case: { evidence } }: View): Piece | undefined =>
  source === 'import' ? evidence.find(({ snapshot }) => snapshot) : undefined;

/** What is shown instead of a tenant read just now. */
export const showImported = (panel: HTMLElement, view: View) => {
  const piece = importedOf(view);
  const banner = panel.querySelector('[data-when="import"]');
  if (!piece || !banner) return;
  const what = piece.from === 'report' ? 'report' : 'registration';
  const shown = fill(stamp(`[data-imported="${what}"]`), {
    file: piece.file === '' ? '' : ` „${piece.file}“`,
    day: date(piece.readAt),
  });
  if (banner.textContent !== shown.textContent) banner.replaceChildren(shown);
};
