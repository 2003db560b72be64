/** The same worlds every time, so that a failure here is a failure everywhere; Stryker asks for fewer of them. */
export const SEED = Number(process.env['PROPERTY_SEED'] ?? 20_261_123);
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 10_000);

/** How many worlds the oracle sees; a law sees a part of that, each of them several times. */
export const settings = (part = 1) => ({ seed: SEED, numRuns: Math.ceil(RUNS / part) });

/** Whether so many worlds are seen that each cell of the table must be among them. */
export const isThorough = RUNS >= 10_000;
