import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/tenant/facts';
import type { Reason } from '../../src/tenant/reading';
import { DIRECTORY, firm, marked, table, type Change } from './judging';

const FOLGE =
  'Mit einer falschen Domain fragt die BüroWARE/WEBWARE beim falschen oder bei gar keinem Verzeichnis an; die Verbindung kommt nicht zustande.';

const typed = (domain: string, domainDirectory?: Facts['domainDirectory'] | Reason): Change => ({
  inputs: { domain },
  ...(domainDirectory !== undefined && { facts: { domainDirectory } }),
});

const issuedBy = (directory: string) => ({ issuer: `https://login.microsoftonline.com/${directory}/v2.0` });

/** A first domain that does not end in onmicrosoft.com; a domain without a name is none. */
const TECHNICAL = {
  ...firm(),
  verifiedDomains: [
    { name: null, isInitial: true },
    { name: 'muster.example', isInitial: true },
    { name: 'muster.de', isInitial: false },
  ],
};

describe('domain-verified', () => {
  table('domain-verified', 'Die eingegebene Domain ist eine bestätigte Domain dieses Verzeichnisses.', [
    {
      when: 'The typed domain is verified here.',
      given: typed('muster.de'),
      status: 'pass',
      ist: '„muster.de“ ist eine bestätigte Domain von „Muster GmbH“.',
    },
    {
      when: 'A verified domain need not be the default one.',
      given: typed('muster-bau.de'),
      status: 'pass',
      ist: '„muster-bau.de“ ist eine bestätigte Domain von „Muster GmbH“.',
    },
    {
      when: 'Case does not matter.',
      given: typed('Muster.DE'),
      status: 'pass',
      ist: '„Muster.DE“ ist eine bestätigte Domain von „Muster GmbH“.',
    },
    {
      when: 'Umlauts typed are the domain that Microsoft keeps in its ASCII form.',
      given: { ...typed('müller.de'), facts: { organization: [firm('muster.onmicrosoft.com', 'xn--mller-kva.de')] } },
      status: 'pass',
      ist: '„müller.de“ ist eine bestätigte Domain von „Muster GmbH“.',
    },
    {
      when: 'The ASCII form typed is the domain that Microsoft keeps with umlauts.',
      given: { ...typed('xn--mller-kva.de'), facts: { organization: [firm('muster.onmicrosoft.com', 'Müller.de')] } },
      status: 'pass',
      ist: '„xn--mller-kva.de“ ist eine bestätigte Domain von „Muster GmbH“.',
    },
    {
      when: 'A directory without a name is named by its id.',
      given: { facts: { organization: [{ ...firm('muster.de'), displayName: null }] } },
      status: 'pass',
      ist: '„muster.de“ ist eine bestätigte Domain von „11111111-1111-4111-8111-111111111111“.',
    },
    {
      when: 'The onmicrosoft.com name of this directory is a warning.',
      given: typed('muster.onmicrosoft.com'),
      status: 'warn',
      ist: '„muster.onmicrosoft.com“ ist eine technische Domain dieses Verzeichnisses.',
      folge:
        'Sie gehört zum Verzeichnis; üblich ist aber die Domain Ihrer E-Mail-Adressen. Gelingt die Verbindung nicht, tragen Sie diese ein.',
    },
    {
      when: "The directory's own id is a warning.",
      given: typed(DIRECTORY),
      status: 'warn',
      ist: 'Hier eingegeben ist die Verzeichnis-ID statt der Domain.',
      folge:
        'Sie bezeichnet das richtige Verzeichnis. Das Feld der BüroWARE/WEBWARE ist aber für die Domain gedacht, etwa „muster.onmicrosoft.com“.',
    },
    {
      when: 'A subdomain of a verified domain.',
      given: typed('mail.muster.de'),
      status: 'fail',
      ist: 'Hier eingegeben ist „mail.muster.de“. Bestätigt ist „muster.de“, nicht ihre Unterdomain. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.',
      folge: FOLGE,
    },
    {
      when: 'The parent of a verified domain.',
      given: { ...typed('holding.de'), facts: { organization: [firm('muster.onmicrosoft.com', 'muster.holding.de')] } },
      status: 'fail',
      ist: 'Hier eingegeben ist „holding.de“. Bestätigt ist nur die Unterdomain „muster.holding.de“. Bestätigt sind hier: „muster.onmicrosoft.com“ und „muster.holding.de“.',
      folge: FOLGE,
    },
    {
      when: 'An e-mail address.',
      given: typed('info@muster.de'),
      status: 'fail',
      ist: 'Hier eingegeben ist „info@muster.de“. Das ist eine E-Mail-Adresse; gebraucht wird nur der Teil hinter dem @. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.',
      folge: FOLGE,
    },
    {
      when: 'A web address.',
      given: typed('https://muster.de'),
      status: 'fail',
      ist: 'Hier eingegeben ist „https://muster.de“. Das „https://“ gehört nicht dazu. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.',
      folge: FOLGE,
    },
    {
      when: 'www. in front.',
      given: typed('www.muster.de'),
      status: 'fail',
      ist: 'Hier eingegeben ist „www.muster.de“. Das „www.“ gehört nicht dazu. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.',
      folge: FOLGE,
    },
    {
      when: 'A blank at the end.',
      given: typed('muster.de '),
      status: 'fail',
      ist: 'Hier eingegeben ist „muster.de “. Darin steht ein Leerzeichen. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.',
      folge: FOLGE,
    },
    {
      when: 'A path behind it.',
      given: typed('muster.de/kontakt'),
      status: 'fail',
      ist: 'Hier eingegeben ist „muster.de/kontakt“. Darin stehen Zeichen, die in einer Domain nicht vorkommen. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.',
      folge: FOLGE,
    },
    {
      when: 'Something that no host can be called.',
      given: typed('muster<de>'),
      status: 'fail',
      ist: 'Hier eingegeben ist „muster<de>“; das ist keine Domain. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.',
      folge: FOLGE,
    },
    {
      when: 'A typo of a verified domain.',
      given: typed('muser.de'),
      status: 'fail',
      ist: 'Hier eingegeben ist „muser.de“. Die markierten Stellen weichen ab: „mus‸er.de“. Gemeint ist wohl „muster.de“. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.',
      folge: FOLGE,
    },
    {
      when: 'A domain that belongs to another directory.',
      given: typed('fremdefirma.at', issuedBy('99999999-9999-4999-8999-999999999999')),
      status: 'fail',
      ist: 'Hier eingegeben ist „fremdefirma.at“. Diese Domain gehört zu einem anderen Verzeichnis (99999999-9999-4999-8999-999999999999). Vielleicht sind Sie im falschen angemeldet. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.',
      folge: FOLGE,
    },
    {
      when: 'The onmicrosoft.com name of another directory.',
      given: typed('fremdefirma.onmicrosoft.com', issuedBy('99999999-9999-4999-8999-999999999999')),
      status: 'fail',
      ist: 'Hier eingegeben ist „fremdefirma.onmicrosoft.com“. Diese Domain gehört zu einem anderen Verzeichnis (99999999-9999-4999-8999-999999999999). Vielleicht sind Sie im falschen angemeldet. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.',
      folge: FOLGE,
    },
    {
      when: 'A domain that Microsoft leads to this directory, although it is not verified here.',
      given: typed('tochterfirma.at', issuedBy(DIRECTORY)),
      status: 'fail',
      ist: 'Hier eingegeben ist „tochterfirma.at“. Microsoft führt diese Domain zwar bei diesem Verzeichnis, aber nicht als bestätigte Domain. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.',
      folge: FOLGE,
    },
    {
      when: 'A domain that no directory uses.',
      given: typed('fremdefirma.at', null),
      status: 'fail',
      ist: 'Hier eingegeben ist „fremdefirma.at“. Kein Verzeichnis bei Microsoft verwendet diese Domain. Eine hinzugefügte, aber noch nicht bestätigte Domain zählt nicht und ist hier nicht zu sehen. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.',
      folge: FOLGE,
    },
    {
      when: 'A domain unknown here, and Microsoft could not be asked whose it is: it may be added but not verified.',
      given: typed('fremdefirma.at', 'offline'),
      status: 'fail',
      ist: 'Hier eingegeben ist „fremdefirma.at“. Diese Domain ist in diesem Verzeichnis unbekannt oder noch nicht bestätigt. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.',
      folge: FOLGE,
    },
    {
      when: 'A domain unknown here, and the answer names no directory.',
      given: typed('fremdefirma.at', { issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0' }),
      status: 'fail',
      ist: 'Hier eingegeben ist „fremdefirma.at“. Diese Domain ist in diesem Verzeichnis unbekannt oder noch nicht bestätigt. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.',
      folge: FOLGE,
    },
    {
      when: 'The id of another directory.',
      given: typed('99999999-9999-4999-8999-999999999999'),
      status: 'fail',
      ist: 'Hier eingegeben ist „99999999-9999-4999-8999-999999999999“. Diese Domain ist in diesem Verzeichnis unbekannt oder noch nicht bestätigt. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.',
      folge: FOLGE,
    },
    {
      when: 'A web address without encryption.',
      given: typed('http://muster.de'),
      status: 'fail',
      ist: 'Hier eingegeben ist „http://muster.de“. Das „http://“ gehört nicht dazu. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.',
      folge: FOLGE,
    },
    {
      when: 'A web address in capitals.',
      given: typed('HTTPS:muster.de'),
      status: 'fail',
      ist: 'Hier eingegeben ist „HTTPS:muster.de“. Das „HTTPS:“ gehört nicht dazu. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.',
      folge: FOLGE,
    },
    {
      when: 'A web address somewhere behind it is not one in front.',
      given: typed('muster.de?https://'),
      status: 'fail',
      ist: 'Hier eingegeben ist „muster.de?https://“. Darin stehen Zeichen, die in einer Domain nicht vorkommen. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.',
      folge: FOLGE,
    },
    {
      when: 'An @ in front.',
      given: typed('@muster.de'),
      status: 'fail',
      ist: 'Hier eingegeben ist „@muster.de“. Das „@“ gehört nicht dazu; gebraucht wird nur der Teil dahinter. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.',
      folge: FOLGE,
    },
    {
      when: 'An @ at the end is part of an address.',
      given: typed('info@'),
      status: 'fail',
      ist: 'Hier eingegeben ist „info@“. Das ist eine E-Mail-Adresse; gebraucht wird nur der Teil hinter dem @. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.',
      folge: FOLGE,
    },
    {
      when: 'www. in the middle is a subdomain.',
      given: typed('shop.www.muster.de'),
      status: 'fail',
      ist: 'Hier eingegeben ist „shop.www.muster.de“. Bestätigt ist „muster.de“, nicht ihre Unterdomain. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.',
      folge: FOLGE,
    },
    {
      when: 'Two characters of a long domain are mistyped.',
      given: typed('mustre.de'),
      status: 'fail',
      ist: 'Hier eingegeben ist „mustre.de“. Die markierten Stellen weichen ab: „must‸re.de“. Gemeint ist wohl „muster.de“. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.',
      folge: FOLGE,
    },
    {
      when: 'Three characters of a long domain are mistyped: that is another domain.',
      given: typed('muster.anmikrosaft.com'),
      status: 'fail',
      ist: 'Hier eingegeben ist „muster.anmikrosaft.com“. Diese Domain ist in diesem Verzeichnis unbekannt oder noch nicht bestätigt. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.',
      folge: FOLGE,
    },
    {
      when: 'Of a short domain one mistyped character is a quarter.',
      given: { ...typed('ac.de'), facts: { organization: [firm('ab.de')] } },
      status: 'fail',
      ist: 'Hier eingegeben ist „ac.de“. Die markierten Stellen weichen ab: „ac.de“. Gemeint ist wohl „ab.de“. Bestätigt sind hier: „ab.de“.',
      folge: FOLGE,
    },
    {
      when: 'Two characters of a short domain are another domain.',
      given: { ...typed('xy.de'), facts: { organization: [firm('ab.de')] } },
      status: 'fail',
      ist: 'Hier eingegeben ist „xy.de“. Diese Domain ist in diesem Verzeichnis unbekannt oder noch nicht bestätigt. Bestätigt sind hier: „ab.de“.',
      folge: FOLGE,
    },
    {
      when: 'What looks like a typo but belongs to another directory is none.',
      given: typed('muser.de', issuedBy('99999999-9999-4999-8999-999999999999')),
      status: 'fail',
      ist: 'Hier eingegeben ist „muser.de“. Diese Domain gehört zu einem anderen Verzeichnis (99999999-9999-4999-8999-999999999999). Vielleicht sind Sie im falschen angemeldet. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.',
      folge: FOLGE,
    },
    {
      when: 'What looks like a typo and is led to this directory is one.',
      given: typed('muser.de', issuedBy(DIRECTORY)),
      status: 'fail',
      ist: 'Hier eingegeben ist „muser.de“. Die markierten Stellen weichen ab: „mus‸er.de“. Gemeint ist wohl „muster.de“. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.',
      folge: FOLGE,
    },
    {
      when: 'A subdomain that belongs to another directory is that one’s.',
      given: typed('mail.muster.de', issuedBy('99999999-9999-4999-8999-999999999999')),
      status: 'fail',
      ist: 'Hier eingegeben ist „mail.muster.de“. Diese Domain gehört zu einem anderen Verzeichnis (99999999-9999-4999-8999-999999999999). Vielleicht sind Sie im falschen angemeldet. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.',
      folge: FOLGE,
    },
    {
      when: 'A directory without a single verified domain.',
      given: { ...typed('muster.de'), facts: { organization: [firm()] } },
      status: 'fail',
      ist: 'Hier eingegeben ist „muster.de“. Diese Domain ist in diesem Verzeichnis unbekannt oder noch nicht bestätigt. Bestätigt ist hier keine Domain.',
      folge: FOLGE,
    },
    {
      when: 'Of something endless only the beginning is shown.',
      given: typed(`${'a'.repeat(120)}<`),
      status: 'fail',
      ist: `Hier eingegeben ist „${'a'.repeat(100)}“; das ist keine Domain. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.`,
      folge: FOLGE,
    },
    {
      when: 'Whatever Microsoft calls the first domain of a directory, it is a technical one.',
      given: { ...typed('Muster.example'), facts: { organization: [TECHNICAL] } },
      status: 'warn',
      ist: '„Muster.example“ ist eine technische Domain dieses Verzeichnisses.',
      folge:
        'Sie gehört zum Verzeichnis; üblich ist aber die Domain Ihrer E-Mail-Adressen. Gelingt die Verbindung nicht, tragen Sie diese ein.',
    },
    {
      when: 'Beside a technical domain the own one is the right one.',
      given: { ...typed('muster.de'), facts: { organization: [TECHNICAL] } },
      status: 'pass',
      ist: '„muster.de“ ist eine bestätigte Domain von „Muster GmbH“.',
    },
    {
      when: "The directory's own id, where no domain is verified.",
      given: { ...typed(DIRECTORY), facts: { organization: [firm()] } },
      status: 'warn',
      ist: 'Hier eingegeben ist die Verzeichnis-ID statt der Domain.',
      folge:
        'Sie bezeichnet das richtige Verzeichnis. Das Feld der BüroWARE/WEBWARE ist aber für die Domain gedacht, etwa „meinefirma.com“.',
    },
    {
      when: 'Microsoft answered that there is no directory: that proves nothing.',
      given: { facts: { organization: null } },
      status: 'unknown',
      reason: 'field-absent',
      ist: 'Die Antwort von Microsoft enthält diese Angabe nicht; mit diesem Konto ist sie womöglich nicht lesbar.',
    },
    {
      when: 'Nothing is typed.',
      given: typed(''),
      status: 'unknown',
      reason: 'not-typed',
      ist: 'Noch nichts eingegeben. Tragen Sie den Wert oben so ein, wie er in Ihrem Programm steht.',
    },
    {
      when: 'The domains of the directory may not be read.',
      given: { facts: { organization: 'forbidden' } },
      status: 'unknown',
      reason: 'forbidden',
      ist: 'Microsoft hat das Lesen verweigert: Dem angemeldeten Konto fehlt die Rolle oder dieser Prüfseite die Zustimmung. Melden Sie sich mit einem Konto an, das die App-Registrierungen lesen darf.',
    },
    {
      when: 'A directory without its domains in the answer proves nothing.',
      given: { facts: { organization: [{ id: DIRECTORY, displayName: 'Muster GmbH', verifiedDomains: null }] } },
      status: 'unknown',
      reason: 'field-absent',
      ist: 'Die Antwort von Microsoft enthält diese Angabe nicht; mit diesem Konto ist sie womöglich nicht lesbar.',
    },
    {
      when: 'No directory in the answer proves nothing.',
      given: { facts: { organization: [] } },
      status: 'unknown',
      reason: 'field-absent',
      ist: 'Die Antwort von Microsoft enthält diese Angabe nicht; mit diesem Konto ist sie womöglich nicht lesbar.',
    },
    {
      when: 'An imported manifest knows no domains.',
      given: { pasted: true, facts: { organization: 'not-in-source' } },
      status: 'unknown',
      reason: 'not-in-source',
      ist: 'In den eingelesenen Angaben steht das nicht. Melden Sie sich mit Microsoft an, um es zu prüfen.',
    },
    {
      when: 'Without a registration the domain is judged all the same.',
      given: { registration: null },
      status: 'pass',
      ist: '„muster.de“ ist eine bestätigte Domain von „Muster GmbH“.',
    },
  ]);

  test('In a typo, exactly what differs is marked.', () => {
    expect(marked('domain-verified', typed('mustrer.de'))).toBe(
      'Hier eingegeben ist „mustrer.de“. Die markierten Stellen weichen ab: „must[r]er.de“. Gemeint ist wohl „muster.de“. Bestätigt sind hier: „muster.onmicrosoft.com“, „muster.de“ und „muster-bau.de“.',
    );
  });
});
