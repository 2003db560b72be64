/** Values of `signInAudience` (Graph v1.0, application) in the words of the portal. */
const AUDIENCES = {
  AzureADMyOrg: 'Nur Konten in diesem Organisationsverzeichnis',
  AzureADMultipleOrgs: 'Konten in einem beliebigen Organisationsverzeichnis',
  AzureADandPersonalMicrosoftAccount:
    'Konten in einem beliebigen Organisationsverzeichnis und persönliche Microsoft-Konten',
  PersonalMicrosoftAccount: 'Nur persönliche Microsoft-Konten',
} as const;

type Audience = keyof typeof AUDIENCES;
export const audiences = Object.keys(AUDIENCES) as [Audience, ...Audience[]];

/** Whose accounts may sign in, as the portal says it; a value nobody has described stands for itself. */
export const audienceName = (value: string): string =>
  Object.hasOwn(AUDIENCES, value) ? AUDIENCES[value as Audience] : value;
