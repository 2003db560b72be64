import * as z from 'zod/mini';
import { checkKind } from '../kind';
import { gap, pass } from '../verdict';

const LISTS = ['candidatesByRedirectUri', 'candidatesByName', 'candidatesByApi'] as const;

/** The directory's registrations could be read. */
export const registrationsReadable = checkKind({
  schema: z.strictObject({}),
  title: 'App-Registrierungen lesbar',
  needs: [],
  wants: [...LISTS, 'typedApplication', 'organization'],
  moot: ({ facts }) => (LISTS.some((name) => facts[name]) ? [...LISTS, 'typedApplication'] : []),
  soll: () => 'Die App-Registrierungen Ihres Verzeichnisses sind mit diesem Konto lesbar.',
  judge({ facts, reasons }) {
    const directory = facts.organization?.[0]?.displayName;
    const whose = directory ? ` von „${directory}“` : '';
    if (LISTS.some((name) => facts[name])) return pass(`Die App-Registrierungen${whose} sind lesbar.`);
    if (facts.typedApplication) return pass(`Die eingegebene App-Registrierung${whose} ist lesbar.`);
    const reason = LISTS.map((name) => reasons[name]).find((one) => one !== undefined) ?? 'not-in-source';
    if (reason !== 'forbidden') return gap(reason);
    return gap(
      'forbidden',
      'Microsoft hat das Lesen der App-Registrierungen verweigert. Es fehlt die Berechtigung „Application.Read.All“ für diese Prüfseite, oder Ihr Konto darf Registrierungen nicht auflisten. Das dürfen Mitglieder des Verzeichnisses, nicht aber Gäste; sicher dürfen es Anwendungsadministratoren und Cloudanwendungsadministratoren. Melden Sie sich mit einem solchen Konto an, und stimmen Sie der Berechtigung zu.',
    );
  },
});
