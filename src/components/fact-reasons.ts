import type { FactName } from '../tenant/facts';

/** What each fact is read for, in plain German; a fact without a reason does not compile. */
export const factReasons: Readonly<Record<FactName, string>> = {
  me: 'Ihr Konto, und ob es ein Gastkonto ist',
  organization: 'Name und Nummer Ihres Verzeichnisses und seine bestätigten Domains',
  directoryRoles: 'Ihre Administratorrollen',
  candidatesByRedirectUri: 'App-Registrierungen mit der Umleitungs-URI der Anleitung',
  candidatesByName: 'App-Registrierungen mit dem Namen aus der Anleitung',
  candidatesByApi: 'App-Registrierungen, die dieselbe Schnittstelle anfordern',
  deletedApplications: 'Gelöschte Registrierungen, falls Ihre dabei ist',
  typedApplication: 'Die Registrierung mit der eingegebenen Anwendungs-ID',
  typedServicePrincipal: 'Die Unternehmens-App mit der eingegebenen Anwendungs-ID',
  application: 'Die geprüfte Registrierung',
  applicationState: 'Ob die Registrierung stillgelegt ist',
  servicePrincipal: 'Die Unternehmens-App dazu',
  servicePrincipalState: 'Ob die Unternehmens-App stillgelegt ist',
  appRoleAssignments: 'Die erteilten Zustimmungen',
  domainDirectory: 'Zu welchem Verzeichnis eine fremde Domain gehört',
  resource: 'Die Schnittstelle in Ihrem Verzeichnis, deren Berechtigung die Anleitung braucht',
};
