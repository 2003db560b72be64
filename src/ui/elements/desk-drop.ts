import type { Found } from '../session/pile';
import { reportsInFiles } from './desk-files';
import { leaveForDesk } from './desk-memory';

const DESK = `${import.meta.env.BASE_URL}support/`;

const toDesk = ({ reports, said }: Found) => {
  const brought = reports.length > 0 ? [{ key: 'brought' }] : [];
  if (leaveForDesk({ reports, said: [...brought, ...said] })) location.assign(DESK);
  else document.querySelector('[data-not-brought]')?.removeAttribute('hidden');
};

/** Takes to the desk whatever was dropped on a page that has no place for it. */
export const takeToDesk = async (files: readonly File[]) => {
  toDesk(await reportsInFiles(files));
};

/** Takes several reports to the desk, where none replaces the other; says whether there were several. */
export const takeSeveral = async (files: readonly File[]): Promise<boolean> => {
  const found = await reportsInFiles(files);
  const isSeveral = new Set(found.reports.map(({ line }) => line)).size > 1;
  if (isSeveral) toDesk(found);
  return isSeveral;
};
