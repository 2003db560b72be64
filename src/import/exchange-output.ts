import type { ExchangeSettings } from '../checks/inputs';

/** Names as `Get-OrganizationConfig` prints them; PowerShell ignores their case. */
const FIELDS = ['ewsenabled', 'ewsallowedappids', 'ewsapplicationaccesspolicy'] as const;
type Field = (typeof FIELDS)[number];

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const LINE = /^\s*([A-Za-z]+)\s*:(.*)$/;

const isField = (name: string): name is Field => (FIELDS as readonly string[]).includes(name);

/** `Format-List`: „Name : value“, long values continue on indented lines without a name. */
const fromList = (text: string) => {
  const found = new Map<Field, string>();
  let open: Field | undefined;
  for (const line of text.split(/\r?\n/)) {
    const [, name = '', value = ''] = LINE.exec(line) ?? [];
    const key = name.toLowerCase();
    if (name !== '') {
      open = isField(key) ? key : undefined;
      if (open) found.set(open, value.trim());
    } else if (open && line.trim() !== '' && /^\s/.test(line)) {
      found.set(open, `${found.get(open) ?? ''}${line.trim()}`);
    } else {
      open = undefined;
    }
  }
  return found;
};

const boolean = (value: string) => {
  if (/^(\$?true)$/i.test(value)) return true;
  if (/^(\$?false)$/i.test(value)) return false;
  return value === '' || /^\$?null$/i.test(value) ? null : undefined;
};

/**
 * Reads what Exchange Online PowerShell printed by `Format-List`. The list of ids is one string joined by commas, or in
 * braces. Nothing recognised is `not-understood`, never an empty answer.
 */
export const readExchangeOutput = (text: string, now: Date): ExchangeSettings | 'not-understood' => {
  const found = fromList(text);
  if (found.size === 0) return 'not-understood';
  const enabled = found.get('ewsenabled');
  const ids = found.get('ewsallowedappids');
  const policy = found.get('ewsapplicationaccesspolicy');
  const ewsEnabled = enabled === undefined ? undefined : boolean(enabled);
  return {
    ...(ewsEnabled !== undefined && { ewsEnabled }),
    ...(ids !== undefined && { allowedAppIds: ids.match(GUID) ?? [], truncated: /…|\.\.\./.test(ids) }),
    ...(policy !== undefined && { applicationAccessPolicy: policy === '' ? null : policy }),
    pastedAt: now.toISOString(),
  };
};
