let made = 0;

/** A GUID that no other object has; counted, so that a run repeats exactly. */
export const freshGuid = (): string => `00000000-0000-4000-8000-${(made += 1).toString(16).padStart(12, '0')}`;
