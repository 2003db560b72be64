import { isField, type Field, type Printed } from './exchange-values';

/** „Name : value“, perhaps quoted by a mail program. */
const LINE = /^[>\s]*([A-Za-z]+)\s*:(.*)$/;
/** Nothing but ids and what stands between them: a list that a narrow window has wrapped. */
const IDS_ONLY = /^[\s{,]*[0-9a-f-][0-9a-f,;{}.…\s-]*$/i;
/** An echoed command that prints one setting by itself; its value stands in the next line. */
const ASKED = /\)\.(EwsEnabled|EwsAllowedAppIDs)\s*$/i;

interface Reading {
  readonly blocks: Printed[];
  /** The name whose value may go on. */
  open: Field | undefined;
  /** The name that an echoed command has asked for. */
  asked: Field | undefined;
  /** After an empty line another answer begins. */
  fresh: boolean;
}

const say = (reading: Reading, name: Field, value: string) => {
  const last = reading.fresh ? undefined : reading.blocks.at(-1);
  const block = last?.[name] === undefined ? last : undefined;
  if (block) reading.blocks.pop();
  reading.blocks.push({ ...block, [name]: value });
  reading.open = name;
  reading.fresh = false;
};

const goOn = ({ blocks }: Reading, open: Field, line: string) => {
  const last = blocks.pop();
  blocks.push({ ...last, [open]: `${last?.[open] ?? ''}${line.trim()}` });
};

/** Whether a line can only be the value of this name. */
const isValueOf = (name: Field, line: string) =>
  name === 'ewsallowedappids' ? IDS_ONLY.test(line) : /^(true|false|wahr|falsch)$/i.test(line.trim());

const readLine = (reading: Reading, line: string) => {
  const [, name = '', value = ''] = LINE.exec(line) ?? [];
  const key = name.toLowerCase();
  const command = ASKED.exec(line)?.[1]?.toLowerCase() ?? '';
  const { open, asked } = reading;
  reading.open = reading.asked = undefined;
  if (isField(command)) reading.asked = command;
  else if (isField(key)) say(reading, key, value.trim());
  else if (asked && isValueOf(asked, line)) say(reading, asked, line.trim());
  else if (line.trim() === '') reading.fresh = true;
  else if (open && name === '' && (/^\s/.test(line) || (open === 'ewsallowedappids' && isValueOf(open, line)))) {
    goOn(reading, open, line);
    reading.open = open;
  }
};

/**
 * A name at the very end, without value and without line end, may have lost its value, and then says nothing. An empty
 * list is no good news either way.
 */
const withoutLoss = (text: string, { blocks, open }: Reading): Printed[] => {
  const last = blocks.at(-1);
  if (!open || open === 'ewsallowedappids' || last?.[open] !== '' || text.endsWith('\n')) return blocks;
  const { [open]: _, ...rest } = last;
  return [...blocks.slice(0, -1), rest];
};

/** `Format-List`: long values go on in the next lines, indented or not. Each answer is a block of its own. */
export const listBlocks = (text: string): Printed[] => {
  const reading: Reading = { blocks: [], open: undefined, asked: undefined, fresh: true };
  for (const line of text.split('\n')) readLine(reading, line);
  return withoutLoss(text, reading);
};
