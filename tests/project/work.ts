/** Milliseconds in which the processor works on something here: what else a machine does changes nothing. */
const busy = async (act: () => unknown): Promise<number> => {
  const before = process.threadCpuUsage();
  await act();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
};

const always = () => {
  const all = Array.from({ length: 100_000 }, (_, at) => ({ at, name: `${String(at)} ä`.repeat(3) }));
  JSON.parse(JSON.stringify(all));
};

const best = async () => {
  const times: number[] = [];
  while (times.length < 5) times.push(await busy(always));
  return Math.min(...times);
};

let known: Promise<number> | undefined;

/** Milliseconds for always the same piece of work, the best of five: machines differ, and so does one from day to day. */
export const pace = (): Promise<number> => (known ??= best());

/** What it takes on the machine of most measurements. */
const USUAL = 50;

/** Milliseconds of work that something takes, as if every machine had the same pace. */
export const work = async (act: () => unknown): Promise<number> => {
  const unit = (await pace()) / USUAL;
  return (await busy(act)) / unit;
};
