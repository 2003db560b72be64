import type { Change, Click, Remedy } from '../remedy';
import type { Product } from '../product';

const PASTE: Change = { change: 'paste Exchange output' };

/** Hours until a change of the list has arrived everywhere; source: office-docs-powershell, Set-OrganizationConfig.md. */
export const DELAY_HOURS = 24;
/** About an hour for the switch; source: jpmessaging/blog, notes-from-the-field-testing-ewsallowedappids-safely. */
const DELAY =
  'Die Liste wirkt nach bis zu 24 Stunden, der Schalter nach etwa einer Stunde. Was eingetragen ist, zeigt die Ausgabe sofort.';

const connect: Click = ['Öffnen Sie PowerShell, und melden Sie sich an: ', { value: 'Connect-ExchangeOnline' }];
const append: Click = [
  'Führen Sie den Block zum Eintragen aus diesem Schritt aus. Er hängt Ihre Anwendungs-ID an die Liste an und nimmt niemanden herunter.',
];
const paste: Click = ['Kopieren Sie die Ausgabe, mit der er endet, in das Textfeld dieser Seite.'];

/** The id goes onto the list, beside whatever stands there. */
export const enter = (id: string): Remedy => ({
  clicks: [connect, append, paste],
  delay: DELAY,
  changes: [{ change: 'append to EwsAllowedAppIDs', appId: id }, PASTE],
});

/** Somebody has switched EWS off: that was done on purpose, or by Microsoft. */
export const switchEwsOn = (id: string, isListed: boolean): Remedy => ({
  clicks: [
    [
      'Klären Sie mit Ihrer IT, wer EWS ausgeschaltet hat und warum; auch der ',
      { label: 'baselineSecurityMode' },
      ' kann das.',
    ],
    connect,
    [
      'Führen Sie den Block zum Eintragen aus diesem Schritt aus. Er setzt Ihre Anwendungs-ID auf die Liste, wenn sie dort noch fehlt, und schaltet EWS ein.',
    ],
    paste,
  ],
  delay: DELAY,
  changes: [
    ...(isListed ? [] : [{ change: 'append to EwsAllowedAppIDs', appId: id } as const]),
    { change: 'enable EWS' },
    PASTE,
  ],
});

/** Nothing is set: everybody may, until Microsoft switches it off. The list must have arrived before the switch counts. */
export const setUp = (id: string, isListed: boolean): Remedy => ({
  clicks: [
    ['Tragen Sie zuerst alle Programme ein, die EWS benutzen; welche das sind, steht in diesem Schritt.'],
    connect,
    ...(isListed ? [] : [append]),
    [
      isListed
        ? 'Führen Sie den Block zum Eintragen aus diesem Schritt aus. Weil die ID schon auf der Liste steht, schaltet er EWS ein.'
        : 'Führen Sie denselben Block 24 Stunden später noch einmal aus. Dann schaltet er EWS ein.',
    ],
    paste,
  ],
  delay: DELAY,
  changes: [
    ...(isListed ? [] : [{ change: 'append to EwsAllowedAppIDs', appId: id } as const]),
    { change: 'enable EWS' },
    PASTE,
  ],
});

/** What was pasted does not show enough: it is asked for once more. */
export const readExchangeAgain: Remedy = {
  clicks: [
    connect,
    [
      'Führen Sie die Zeile zum Prüfen aus diesem Schritt aus, und kopieren Sie ihre ganze Ausgabe in das Textfeld dieser Seite.',
    ],
  ],
  changes: [PASTE],
};

/** The mailbox's own switch; its name comes from what was pasted and therefore never into a command. */
export const switchMailboxOn: Remedy = {
  clicks: [
    ['Prüfen Sie, ob das Postfach überhaupt synchronisiert werden soll. Wenn nicht, kann es bleiben, wie es ist.'],
    [
      'Wenn doch, schalten Sie EWS in PowerShell ein, mit der Adresse des Postfachs: ',
      { value: "Set-CASMailbox -Identity 'Adresse des Postfachs' -EwsEnabled $true" },
    ],
    [
      'Führen Sie danach die Zeile zum Prüfen aus diesem Schritt aus, und kopieren Sie ihre Ausgabe in das Textfeld dieser Seite.',
    ],
  ],
  changes: [{ change: 'enable EWS of mailbox' }, PASTE],
};

/** After the end of EWS nobody can do anything in the tenant. */
export const askVendor = (product: Product): Remedy => ({
  clicks: [
    [
      `Fragen Sie den Hersteller ${product.genitive}: „Unterstützt unsere Version Microsoft Graph statt EWS, und welche Berechtigungen braucht sie dafür?“`,
    ],
    ['Lassen Sie die Registrierung bis dahin, wie sie ist.'],
  ],
  changes: [],
});

/** Several things to do, one after the other; the output is pasted once, at the end. */
export const pastedOnce = (remedies: readonly Remedy[]): Remedy | undefined => {
  const [first] = remedies;
  const changes = remedies.flatMap((one) => one.changes).filter(({ change }) => change !== PASTE.change);
  return first && { ...first, clicks: remedies.flatMap(({ clicks }) => clicks), changes: [...changes, PASTE] };
};
