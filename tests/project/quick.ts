import { expect } from 'vitest';
import { work } from './work';

/** How often something is done that took too long: whatever else a machine does only ever adds. */
const TRIES = 5;

const least = async (act: () => unknown, most: number, tries = TRIES): Promise<number> => {
  const took = await work(act);
  return took < most || tries === 1 ? took : Math.min(took, await least(act, most, tries - 1));
};

/** Something takes less than so many milliseconds of work, at the pace of the machine of most measurements. */
export const expectQuick = async (act: () => unknown, most: number): Promise<void> => {
  expect(await least(act, most)).toBeLessThan(most);
};
