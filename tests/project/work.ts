/** Milliseconds the processor works on something: a machine that is busy beside it changes nothing. */
export const work = async (act: () => unknown): Promise<number> => {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
