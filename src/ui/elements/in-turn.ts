/** One thing after the other: each finds what the former has left, even where that has failed. */
export const inTurn = () => {
  let last = Promise.resolve();
  return (action: () => Promise<void>): Promise<void> => (last = last.then(action, action));
};
