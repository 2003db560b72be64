/** What survives a mail and the narrow field of a ticket. */
const WIDTH = 78;

/** The beginning of a line: its indent, and the number, the bullet or the label that what follows hangs behind. */
const START = /^( *)((?:\d{1,2}\.|[•–-]) |[^\s:][^:]{0,39}: )?/;

/** How far what goes on is indented: behind a number or a bullet, two more than a label, else as the line itself. */
const hangingOf = (line: string) => {
  const [, indent = '', start = ''] = START.exec(line) ?? [];
  return ' '.repeat(indent.length + (start.endsWith(': ') ? 2 : start.length));
};

const wrapLine = (line: string, width: number): string[] => {
  const hanging = hangingOf(line);
  const lines: string[] = [];
  let current = '';
  for (const word of line.trimStart().split(/ +/)) {
    const indent = lines.length === 0 ? line.slice(0, line.length - line.trimStart().length) : hanging;
    if (current === '') current = indent + word;
    else if (current.length + 1 + word.length <= width) current += ` ${word}`;
    else {
      lines.push(current);
      current = hanging + word;
    }
  }
  return [...lines, current.trimEnd()];
};

/**
 * A text in lines of at most so many characters, broken at blanks only, so that addresses and ids stay whole; what goes on
 * hangs under its beginning.
 */
export const wrap = (text: string, width = WIDTH): string =>
  text
    .split('\n')
    .flatMap((line) => (line.length <= width ? [line] : wrapLine(line, width)))
    .join('\n');
