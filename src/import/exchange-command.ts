import { INITIAL_DOMAIN } from './initial-domain';
import type { Line } from './exchange-text';

/** A command as a console echoes it, or as somebody has copied it from a page. */
export interface Command {
  readonly text: string;
  /** Its cmdlets in lower case. */
  readonly cmdlets: readonly string[];
  /** The Exchange Management Shell of an own server: `[PS] C:\>`. */
  readonly ownServer: boolean;
  /** The organisation that the prompt names. */
  readonly organisation?: string | undefined;
  /** Something was typed behind a prompt, or a prompt waits. */
  readonly prompt: boolean;
}

const OWN_SERVER = /^\[PS\] ?[^>]{0,260}>(.*)$/;
const PROMPT = /^((?:\[[^\]]{1,120}\]:? ?)?(?:\([\w.-]{1,40}\) )?PS(?: [^>]{0,260})?>)+ ?(.*)$/;
const SHELL = /^[A-Za-z]:\\[^>]{0,260}>(.*)$/;
const TENANT = new RegExp(INITIAL_DOMAIN, 'i');

const VERBS =
  'get|set|new|add|remove|connect|disconnect|install|update|uninstall|import|export|find|register|invoke|select|format|' +
  'where|foreach|sort|out|write|read|test|start|convertto|convertfrom|measure|join|split';
const CMDLET = new RegExp(`(?<![\\w-])(?:${VERBS})-[a-z]{2,60}(?![\\w-])`, 'gi');
/** A cmdlet, a variable or a block at the beginning; „Get-OrganizationConfig : …“ is an error and none. */
const BARE = new RegExp(
  `^[\\s(&{@]*(?:(?:${VERBS})-[a-z]{2,60}(?![\\w-])(?!\\s*:)|\\$[a-z_][\\w.:]{0,60}\\s*(?:=|\\||$)|\\$\\w+\\.Ews\\w+)|^(?:[{}() ]+|try \\{|\\} ?catch.{0,200}|if \\(.{0,300})$`,
  'i',
);

const commandOf = (text: string, more: Partial<Command> = {}): Command => ({
  text: text.trim(),
  cmdlets: (text.slice(0, 5000).match(CMDLET) ?? []).map((one) => one.toLowerCase()),
  ownServer: false,
  prompt: false,
  ...more,
});

/** The command that a line holds, if it is one. */
export const commandIn = ({ text }: Line): Command | undefined => {
  const line = text.trimStart();
  // Most lines have none of these, and every line is asked.
  if (!/[-$>{}()]/.test(line)) return undefined;
  const own = OWN_SERVER.exec(line);
  if (own) return commandOf(own[1] ?? '', { ownServer: true, prompt: true });
  const prompt = PROMPT.exec(line);
  if (prompt) {
    const typed = prompt[2] ?? '';
    const organisation = TENANT.exec(line.slice(0, line.length - typed.length))?.[0];
    return commandOf(typed, { prompt: true, organisation });
  }
  const shell = SHELL.exec(line);
  if (shell) return commandOf(shell[1] ?? '', { prompt: true });
  return BARE.test(line) ? commandOf(line) : undefined;
};

/** `>> ` of a console and lines that only go on with a command; a mail program writes the same before what it quotes. */
export const goesOn = (before: Line, line: Line) =>
  line.depth >= before.depth + 2 || /^\s*\|\s/.test(line.text) || /[|,`({]$/.test(before.text);

/** One command out of what stands in several lines. */
export const joined = (first: Command, more: string, between: '\n' | ''): Command => ({
  ...first,
  ...(({ text, cmdlets }) => ({ text, cmdlets }))(commandOf(`${first.text}${between}${more}`)),
});
