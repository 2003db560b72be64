import * as z from 'zod/mini';
import { date, moment } from '../format';
import { isGuid, sameGuid } from '../guid';
import type { ExchangeSettings } from '../inputs';
import { checkKind, type Context } from '../kind';
import { gap, pass, unremedied, warn } from '../verdict';

type Given = Context<{ readonly endOfEws: string }, never, 'application'>;

const SWITCH = '-RetrieveEwsOperationAccessPolicy';
const REFUSED = 'Exchange Online beantwortet jeden Zugriff mit 403, obwohl die Anmeldung bei Microsoft Entra gelingt.';
/** Hours until a change of the list has arrived everywhere; source: office-docs-powershell, Set-OrganizationConfig.md. */
const DELAY_HOURS = 24;

/** When a change made just before pasting surely works. */
const delay = ({ pastedAt }: ExchangeSettings) => {
  const at = new Date(pastedAt);
  at.setHours(at.getHours() + DELAY_HOURS);
  return `Eine Änderung der Liste wirkt nach bis zu 24 Stunden; prüfen Sie ab ${moment(at)}.`;
};

const over = ({ params, now }: Given) =>
  now >= new Date(`${params.endOfEws}T00:00:00+02:00`)
    ? unremedied(
        `Microsoft hat EWS am ${date(params.endOfEws)} endgültig abgeschaltet.`,
        'Das lässt sich weder in Entra noch in Exchange beheben. Fragen Sie den Hersteller, wie es weitergeht.',
      )
    : undefined;

const listed = (settings: ExchangeSettings, id: string, when: string) => {
  const ids = settings.allowedAppIds;
  if (!ids)
    return gap(
      'not-understood',
      'In der eingefügten Ausgabe fehlt die Zeile „EwsAllowedAppIDs“. Führen Sie die Zeilen aus diesem Schritt vollständig aus.',
    );
  if (ids.some((one) => sameGuid(one, id))) {
    if (!settings.applicationAccessPolicy)
      return pass(`EWS ist eingeschaltet und für ${id} freigegeben (${when}). ${delay(settings)}`);
    return warn(
      `EWS ist für ${id} freigegeben (${when}); zusätzlich gilt „EwsApplicationAccessPolicy: ${settings.applicationAccessPolicy}“.`,
      'Das ist eine zweite Sperre nach Programmnamen. Weist Exchange Online den Zugriff trotz Freigabe ab, prüfen Sie diese Einstellung.',
    );
  }
  if (settings.truncated)
    return gap(
      'not-understood',
      'Die Liste ist in der eingefügten Ausgabe mit „…“ abgeschnitten. Verwenden Sie „Format-List“, wie in diesem Schritt angegeben.',
    );
  if (ids.length > 0)
    return unremedied(
      `EWS ist eingeschaltet, aber ${id} steht nicht in der Liste der freigegebenen Anwendungen (${when}).`,
      `${REFUSED} ${delay(settings)}`,
    );
  return unremedied(
    `EWS ist eingeschaltet, die Liste der freigegebenen Anwendungen ist leer (${when}).`,
    `${REFUSED} Wurde der Schalter „${SWITCH}“ weggelassen, sieht die Liste nur leer aus: Wiederholen Sie die Abfrage dann mit dem Schalter. ${delay(settings)}`,
  );
};

const judged = (settings: ExchangeSettings, id: string) => {
  const when = `eingefügt am ${moment(settings.pastedAt)}`;
  if (settings.ewsEnabled === undefined)
    return gap('not-understood', 'In der eingefügten Ausgabe fehlt die Zeile „EwsEnabled“.');
  if (settings.ewsEnabled === false)
    return unremedied(`EWS ist für das ganze Unternehmen ausgeschaltet (${when}).`, REFUSED);
  if (settings.ewsEnabled === true) return listed(settings, id, when);
  return warn(
    `„EwsEnabled“ ist leer (${when}).`,
    'EWS funktioniert so nur, bis Microsoft Ihr Unternehmen umstellt; dann ist es ausgeschaltet. Tragen Sie die Anwendungs-ID ein und schalten Sie EWS ausdrücklich ein.',
  );
};

/** Exchange Online lets this application in; read from what the user pasted, since Graph does not show it. */
export const ewsAllowed = checkKind({
  schema: z.strictObject({ endOfEws: z.iso.date() }),
  title: 'EWS-Freigabe in Exchange Online',
  asks: 'exchange',
  needs: [],
  wants: ['application'],
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
    return inputs.exchange === 'not-understood' ? gap('not-understood') : judged(inputs.exchange, id);
  },
});
