import * as z from 'zod/mini';
import { organisationName, strange } from '../ews/directory';
import { nearMisses } from '../ews/entries';
import { incomplete, insteadGap, missing } from '../ews/gaps';
import type { Given } from '../ews/given';
import { noted } from '../ews/notes';
import { askVendor, DELAY_HOURS, enter, readExchangeAgain, switchEwsOn } from '../ews/remedies';
import { date, moment } from '../dates';
import { lines } from '../format';
import { isGuid, sameGuid } from '../guid';
import { isInstead, type ExchangeSettings } from '../inputs';
import { checkKind } from '../kind';
import { absent, fail, gap, type Gap, type Verdict } from '../verdict';

const SWITCH = '-RetrieveEwsOperationAccessPolicy';
const REFUSED = 'Exchange Online beantwortet jeden Zugriff mit 403, obwohl die Anmeldung bei Microsoft Entra gelingt.';

/** When a change made just before pasting surely works. */
const delay = ({ pastedAt }: ExchangeSettings) => {
  const at = new Date(pastedAt);
  at.setHours(at.getHours() + DELAY_HOURS);
  return `Eine Änderung der Liste wirkt nach bis zu 24 Stunden; prüfen Sie ab ${moment(at)}.`;
};

const over = ({ params, now, product }: Given) =>
  now >= new Date(`${params.endOfEws}T00:00:00+02:00`)
    ? fail(
        `Microsoft hat EWS am ${date(params.endOfEws)} endgültig abgeschaltet.`,
        'Das lässt sich weder in Entra noch in Exchange beheben.',
        askVendor(product),
      )
    : undefined;

/** Of which organisation it is and how old. */
const origin = ({ organisation, pastedAt }: ExchangeSettings) => {
  const whose = organisation
    ? `Organisation ${organisationName(organisation)}`
    : 'die Ausgabe nennt keine Organisation';
  return `${whose}, eingefügt am ${moment(pastedAt)}`;
};

/** On, and the id is not on the list: nothing was entered yet, or something else was. */
const unlisted = (settings: ExchangeSettings, id: string, given: Given): Verdict | Gap => {
  const when = origin(settings);
  const near = nearMisses(settings, id, given);
  const unsure = incomplete(settings);
  if (unsure) return { ...unsure, ist: lines([unsure.ist ?? '', ...near]) };
  if (near.length > 0) {
    const ist = `EWS ist eingeschaltet, aber ${id} steht nicht in der Liste der freigegebenen Anwendungen (${when}).`;
    return fail(lines([ist, ...near]), REFUSED, enter(id));
  }
  if (settings.list === 'unswitched')
    return absent(
      `EWS ist eingeschaltet; die Liste sieht leer aus, weil sie ohne den Schalter „${SWITCH}“ abgefragt wurde (${when}).`,
      'So ist nicht zu sehen, wer freigegeben ist.',
      readExchangeAgain,
    );
  if (settings.allowedAppIds?.length === 0)
    return absent(
      `EWS ist eingeschaltet, die Liste der freigegebenen Anwendungen ist leer (${when}).`,
      `${REFUSED} Nur wenn der Schalter „${SWITCH}“ weggelassen wurde, sieht die Liste bloß leer aus.`,
      enter(id),
    );
  return absent(
    `EWS ist eingeschaltet, aber ${id} steht noch nicht in der Liste der freigegebenen Anwendungen (${when}).`,
    REFUSED,
    enter(id),
  );
};

const judged = (settings: ExchangeSettings, id: string, given: Given): Verdict | Gap => {
  const { ewsEnabled, allowedAppIds } = settings;
  const when = origin(settings);
  const isListed = allowedAppIds?.some((one) => sameGuid(one, id)) === true;
  if (ewsEnabled === undefined) return missing('EwsEnabled', settings);
  if (ewsEnabled === false)
    return fail(`EWS ist für die ganze Organisation ausgeschaltet (${when}).`, REFUSED, switchEwsOn(id, isListed));
  if (ewsEnabled === null) return noted(`EWS ist nicht eingestellt (${when}).`, settings, id, isListed);
  if (!allowedAppIds) return missing('EwsAllowedAppIDs', settings);
  if (!isListed) return unlisted(settings, id, given);
  return noted(`EWS ist eingeschaltet und für ${id} freigegeben (${when}). ${delay(settings)}`, settings, id, isListed);
};

/** Exchange Online lets this application in; read from what the user pasted, since Graph does not show it. */
export const ewsAllowed = checkKind({
  schema: z.strictObject({ endOfEws: z.iso.date() }),
  title: 'EWS-Freigabe in Exchange Online',
  asks: 'exchange',
  needs: [],
  wants: ['application', 'servicePrincipal', 'organization'],
  proof: 'paste',
  doer: 'exchange',
  soll: () => '„EwsEnabled“ steht auf „True“, und die Anwendungs-ID steht in „EwsAllowedAppIDs“.',
  judge(given) {
    const { inputs, subject, facts } = given;
    const id = facts.application?.appId ?? subject.appId ?? (isGuid(inputs.clientId) ? inputs.clientId : undefined);
    const ended = over(given);
    if (ended) return ended;
    if (id === undefined) return { blockedBy: 'registration' };
    if (inputs.exchange === undefined) return gap('not-pasted');
    if (isInstead(inputs.exchange)) return insteadGap(inputs.exchange.instead);
    return strange(inputs.exchange, given) ?? judged(inputs.exchange, id, given);
  },
});
