import type { DirectoryRole, Given, Organization, User, VerifiedDomain } from './entities';
import { freshGuid } from './fresh';

export const verifiedDomain = (name: string, given: Given<VerifiedDomain> = {}) =>
  ({
    capabilities: 'Email, OfficeCommunicationsOnline',
    isDefault: false,
    isInitial: name.endsWith('.onmicrosoft.com'),
    name,
    type: 'Managed',
    ...given,
  }) as VerifiedDomain;

export const organization = (given: Given<Organization> = {}) =>
  ({
    id: freshGuid(),
    deletedDateTime: null,
    city: 'Musterstadt',
    countryLetterCode: 'DE',
    createdDateTime: '2019-05-02T07:40:11Z',
    displayName: 'Muster GmbH',
    onPremisesSyncEnabled: null,
    preferredLanguage: 'de',
    tenantType: 'AAD',
    verifiedDomains: [verifiedDomain('muster.onmicrosoft.com', { isDefault: true })],
    ...given,
  }) as Organization;

export const user = (given: Given<User> = {}) =>
  ({
    id: freshGuid(),
    businessPhones: [],
    displayName: 'Erika Muster',
    givenName: 'Erika',
    jobTitle: null,
    mail: null,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: 'de-DE',
    surname: 'Muster',
    userPrincipalName: 'erika.muster@muster.onmicrosoft.com',
    userType: 'Member',
    ...given,
  }) as User;

/** A role the user actively holds. */
export const directoryRole = (displayName: string | null, roleTemplateId: string): DirectoryRole => ({
  id: freshGuid(),
  deletedDateTime: null,
  description: null,
  displayName,
  roleTemplateId,
});

/** Source of the id: maester365/maester, Get-MtRoleInfo.ps1. */
export const applicationAdministrator = () =>
  directoryRole('Application Administrator', '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3');
