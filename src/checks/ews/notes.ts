import { lines, list, plain, quoted } from '../format';
import type { ExchangeSettings } from '../inputs';
import type { Remedy } from '../remedy';
import { pass, warn, type Text, type Verdict } from '../verdict';
import { readExchangeAgain, setUp, switchMailboxOn, pastedOnce } from './remedies';

/** So many mailboxes are named; more nobody reads. */
const MOST_NAMES = 5;

/** Something about an answer that is not wrong, but worth knowing. */
interface Note {
  readonly ist: string;
  readonly folge: string;
  readonly remedy?: Remedy;
}

const unset = ({ ewsEnabled, allowedAppIds }: ExchangeSettings, id: string, isListed: boolean): readonly Note[] => {
  if (ewsEnabled !== null) return [];
  const listed = allowedAppIds === undefined ? [] : [`${id} steht ${isListed ? 'schon' : 'noch nicht'} darauf.`];
  return [
    {
      ist: ['„EwsEnabled“ ist leer; solange gilt die Liste nicht.', ...listed].join(' '),
      folge: 'EWS funktioniert so nur, bis Microsoft Ihr Unternehmen umstellt; dann ist es ausgeschaltet.',
      remedy: setUp(id, isListed),
    },
  ];
};

const secondGate = ({ applicationAccessPolicy: policy }: ExchangeSettings): readonly Note[] =>
  policy
    ? [
        {
          ist: `Zusätzlich gilt „EwsApplicationAccessPolicy: ${policy}“.`,
          folge:
            'Das ist eine zweite Sperre nach Programmnamen. Weist Exchange Online den Zugriff trotz Freigabe ab, fragen Sie Ihre IT danach.',
        },
      ]
    : [];

const mailboxes = ({ mailboxesOff = [] }: ExchangeSettings): readonly Note[] => {
  if (mailboxesOff.length === 0) return [];
  const names = list(
    mailboxesOff
      .filter((one) => one !== '')
      .slice(0, MOST_NAMES)
      .map(quoted),
  );
  const [whose, stays] =
    mailboxesOff.length === 1
      ? ['das Postfach', 'Dieses Postfach bleibt']
      : ['die Postfächer', 'Diese Postfächer bleiben'];
  return [
    {
      ist: `Für ${[whose, names].filter(Boolean).join(' ')} ist EWS ausgeschaltet.`,
      folge: `${stays} zu, obwohl EWS für die Organisation freigegeben ist.`,
      remedy: switchMailboxOn,
    },
  ];
};

const nameless = ({ organisation }: ExchangeSettings): readonly Note[] =>
  organisation
    ? []
    : [
        {
          ist: '',
          folge:
            'Ohne Namen ist nicht belegt, dass die Ausgabe aus der richtigen Organisation stammt. Die Zeile zum Prüfen druckt ihn mit.',
          remedy: readExchangeAgain,
        },
      ];

/** The application is let in: green, or a note of what might still stand in its way. */
export const noted = (ist: string, settings: ExchangeSettings, id: string, isListed: boolean): Verdict => {
  const notes = [
    ...unset(settings, id, isListed),
    ...secondGate(settings),
    ...mailboxes(settings),
    ...nameless(settings),
  ];
  if (notes.length === 0) return pass(ist);
  const all: readonly Text[] = [ist, ...notes.map((one) => one.ist)].filter((one) => plain(one) !== '');
  const remedy = pastedOnce(notes.flatMap((one) => one.remedy ?? []));
  return warn(lines(all), lines(notes.map(({ folge }) => folge)), remedy);
};
