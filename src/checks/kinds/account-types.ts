import * as z from 'zod/mini';
import { audienceName, audiences } from '../audiences';
import { checkKind } from '../kind';
import { fail, gap, pass, warn } from '../verdict';
import { changeIt, registerForWork } from './account-types-remedies';

/** What another value than the declared one means. */
const MEANS: Readonly<Record<string, string>> = {
  AzureADMyOrg:
    'Damit können sich nur Konten des Verzeichnisses anmelden, in dem die Registrierung liegt; andere Unternehmen weist Microsoft ab (Fehler AADSTS50194 oder AADSTS700016).',
  AzureADMultipleOrgs:
    'Damit könnten sich auch andere Unternehmen mit dieser Registrierung verbinden, wenn sie ihr zustimmen.',
  AzureADandPersonalMicrosoftAccount:
    'Damit könnten sich auch andere Unternehmen und private Microsoft-Konten mit dieser Registrierung verbinden.',
};

/** Microsoft makes no enterprise app for it, so nobody can ever consent: no application of an organisation. */
const PERSONAL = 'PersonalMicrosoftAccount';

const DEAD_END =
  'Das ist keine App eines Unternehmens: Microsoft legt für sie keine Unternehmens-App an, und die Administratorzustimmung lässt sich nie erteilen.';

const named = z.strictObject({ id: z.enum(audiences), name: z.string() });
interface Params {
  readonly accountType: z.output<typeof named>;
  readonly alternative?: z.output<typeof named> | undefined;
}

/** The portal chooses it by itself (LEARN, application resource, 2026-04-17). */
const PRESET = 'AzureADMyOrg';

const fitting = ({ accountType, alternative }: Params) => [accountType, ...(alternative ? [alternative] : [])];
const said = (one: z.output<typeof named>) => `„${one.name}“${one.id === PRESET ? ' (die Voreinstellung)' : ''}`;

/** The declared account type or its alternative; any other value is allowed where it is needed, and said. */
export const accountTypes = checkKind({
  schema: z.strictObject({ accountType: named, alternative: z.optional(named) }),
  title: 'Unterstützte Kontotypen',
  needs: ['application'],
  requires: ['registration'],
  doer: 'registration',
  soll: (params) => `${fitting(params).map(said).join(' oder ')}.`,
  judge({ params, product, facts: { application } }) {
    const audience = application?.signInAudience;
    if (!audience) return gap('field-absent');
    const name = audienceName(audience);
    const fits = fitting(params).find(({ id }) => id === audience);
    if (fits) return pass(`„${fits.name}“.`);
    const ist = `Eingestellt ist „${name}“.`;
    if (audience === PERSONAL) return fail(ist, DEAD_END, registerForWork(params.accountType, product));
    const means = Object.hasOwn(MEANS, audience) ? MEANS[audience] : undefined;
    return warn(ist, means ?? 'Diese Einstellung ist uns nicht bekannt.', changeIt(params.accountType));
  },
});
