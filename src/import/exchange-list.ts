import { isField, type Field, type Printed } from './exchange-values';

/** „Name : value“, perhaps quoted by a mail program. */
const LINE = /^[>\s]*([A-Za-z]+)\s*:(.*)$/;
/** Nothing but ids and what stands between them: a list that a narrow window has wrapped. */
const IDS_ONLY = /^[\s{,]*[0-9a-f-]+[0-9a-f,;{}.…\s-]*$/i;
/** An echoed command that prints one setting by itself; its value stands in the next line. */
const ASKED = /\)\.(EwsEnabled|EwsAllowedAppIDs|EwsApplicationAccessPolicy)\s*$/i;

interface Reading {
  readonly blocks: Printed[];
  open: Field | undefined;
  /** After an empty line another answer begins. */
  fresh: boolean;
}

const say = (reading: Reading, name: Field, value: string) => {
  const last = reading.blocks.at(-1);
  const block = reading.fresh || last?.[name] !== undefined ? {} : last;
  const said = { ...block, [name]: value };
  if (block === last && last) reading.blocks.pop();
  reading.blocks.push(said);
  reading.open = name;
  reading.fresh = false;
};

const goOn = (reading: Reading, line: string) => {
  const [last, open] = [reading.blocks.at(-1), reading.open];
  if (!last || !open) return;
  reading.blocks.pop();
  reading.blocks.push({ ...last, [open]: `${last[open] ?? ''}${line.trim()}` });
};

const readLine = (reading: Reading, line: string) => {
  const [, name = '', value = ''] = LINE.exec(line) ?? [];
  const key = name.toLowerCase();
  const asked = ASKED.exec(line)?.[1]?.toLowerCase();
  if (asked !== undefined && isField(asked)) {
    say(reading, asked, '');
  } else if (name !== '') {
    if (isField(key)) say(reading, key, value.trim());
    else reading.open = undefined;
  } else if (line.trim() === '') {
    reading.open = undefined;
    reading.fresh = true;
  } else if (reading.open && (/^\s/.test(line) || isValueOf(reading))) goOn(reading, line);
  else reading.open = undefined;

  function isValueOf({ open, blocks }: Reading) {
    const bare = line.trim();
    if (open === 'ewsallowedappids') return IDS_ONLY.test(bare);
    return open === 'ewsenabled' && blocks.at(-1)?.ewsenabled === '' && /^(true|false|wahr|falsch)$/i.test(bare);
  }
};

/** `Format-List`: long values go on in the next lines, indented or not. Each answer is a block of its own. */
export const listBlocks = (text: string): Printed[] => {
  const reading: Reading = { blocks: [], open: undefined, fresh: true };
  for (const line of text.split('\n')) readLine(reading, line);
  return reading.blocks;
};
