import * as z from 'zod/mini';
import { checkKind, gap, pass, warn } from '../kind';

/** Values of `signInAudience` (Graph v1.0, application) in the words of the portal. */
const NAMES: Readonly<Record<string, string>> = {
  AzureADMyOrg: 'Nur Konten in diesem Organisationsverzeichnis',
  AzureADMultipleOrgs: 'Konten in einem beliebigen Organisationsverzeichnis',
  AzureADandPersonalMicrosoftAccount:
    'Konten in einem beliebigen Organisationsverzeichnis und persönliche Microsoft-Konten',
  PersonalMicrosoftAccount: 'Nur persönliche Microsoft-Konten',
};

const OPENS: Readonly<Record<string, string>> = {
  AzureADMultipleOrgs:
    'Damit könnten sich auch andere Unternehmen mit dieser Registrierung verbinden, wenn sie ihr zustimmen.',
  AzureADandPersonalMicrosoftAccount:
    'Damit könnten sich auch andere Unternehmen und private Microsoft-Konten mit dieser Registrierung verbinden.',
  PersonalMicrosoftAccount: 'Konten Ihres Unternehmens sind damit ausgeschlossen; die Verbindung wird kaum gelingen.',
};

/** Only accounts of this directory; any other value is allowed where it is needed, and said. */
export const accountTypes = checkKind({
  schema: z.strictObject({ accountType: z.strictObject({ id: z.string(), name: z.string() }) }),
  title: 'Unterstützte Kontotypen',
  needs: ['application'],
  requires: ['registration'],
  doer: 'registration',
  soll: ({ accountType }) => `„${accountType.name}“ (die Voreinstellung).`,
  judge({ params: { accountType }, facts: { application } }) {
    const audience = application?.signInAudience;
    if (!audience) return gap('field-absent');
    const name = Object.hasOwn(NAMES, audience) ? NAMES[audience] : audience;
    if (audience === accountType.id) return pass(`„${accountType.name}“.`);
    return warn(
      `Eingestellt ist „${name}“.`,
      `${(Object.hasOwn(OPENS, audience) ? OPENS[audience] : undefined) ?? 'Diese Einstellung ist uns nicht bekannt.'} Lassen Sie es nur so, wenn Sie es bewusst so gewählt haben.`,
    );
  },
});
