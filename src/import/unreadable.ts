import { platformIds } from '../checks/platforms';
import { applicationOf } from './application';
import { isPlain, type Plain } from './plain';

/** Whether something stands there that was not legible: PowerShell's `ConvertTo-Json` cuts what lies deeper than two. */
export const unreadable = (value: Plain): boolean => {
  const read = applicationOf(value, '');
  const lists = ['passwordCredentials', 'keyCredentials', 'requiredResourceAccess'] as const;
  const isCut = platformIds.some((name) => {
    const given = value[name.toLowerCase()];
    const isLost = isPlain(given) && given['redirecturis'] !== undefined && read[name]?.redirectUris === undefined;
    return isLost || typeof given === 'string';
  });
  return isCut || lists.some((name) => value[name.toLowerCase()] !== undefined && read[name] === undefined);
};
