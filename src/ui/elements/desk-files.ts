import { LARGEST_EVIDENCE } from '../../import/decode';
import { reportsIn, type Found } from '../session/pile';
import { tooLarge } from '../session/taking';

/** The reports in chosen or dropped files, and what there is to say of each. */
export const reportsInFiles = async (files: readonly File[]): Promise<Found> => {
  const found = await Promise.all(
    files.map(async (file): Promise<Found> => {
      if (file.size > LARGEST_EVIDENCE) return { reports: [], said: [tooLarge(file.size, file.name)] };
      return reportsIn(new Uint8Array(await file.arrayBuffer()), file.name, new Date());
    }),
  );
  return { reports: found.flatMap(({ reports }) => reports), said: found.flatMap(({ said }) => said) };
};
