/** What stands for „not set“ in PowerShell's own output and in reports of scripts. */
const UNSET = /^(?:|null|\$null(?: \(not configured\))?|<(?:not set|unset|blank|empty|null|leer|nicht gesetzt)>)$/i;

/** `EwsEnabled` as it was printed; `undefined`: nothing that Exchange Online prints there (`$true` is a command's). */
export const switchOf = (value: string): boolean | null | undefined => {
  const word = value
    .trim()
    .replace(/^["'](.*)["'],?$/, '$1')
    .replace(/,$/, '');
  if (/^(?:true|wahr)$/i.test(word)) return true;
  if (/^(?:false|falsch)$/i.test(word)) return false;
  return UNSET.test(word) ? null : undefined;
};

/** What `EwsApplicationAccessPolicy` can be; source: Set-OrganizationConfig.md. */
const POLICIES = ['enforceallowlist', 'enforceblocklist'];

/** Whether a value is one of the policies, or the beginning of one that a line end has torn. */
export const isPolicy = (value: string) => POLICIES.some((one) => one.startsWith(value.trim().toLowerCase()));

/** `EwsApplicationAccessPolicy` as it was printed, or nothing; what follows it in its line is a letter's. */
export const policyOf = (value: string): string | null => {
  const [word = '', ...more] = value.trim().split(/\s+/);
  if (UNSET.test(value.trim()) || (more.length > 0 && !isPolicy(word))) return null;
  return word.slice(0, 300);
};
