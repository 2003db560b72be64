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

/** `EwsApplicationAccessPolicy` as it was printed, or nothing. */
export const policyOf = (value: string): string | null =>
  UNSET.test(value.trim()) ? null : value.trim().slice(0, 300);
