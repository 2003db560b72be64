import type { Context } from '../kind';

/** The searches that find the guide's registration. */
export const LISTS = ['candidatesByRedirectUri', 'candidatesByName'] as const;
export const WANTS = [
  ...LISTS,
  'candidatesByApi',
  'deletedApplications',
  'typedApplication',
  'typedServicePrincipal',
  'application',
  'organization',
  'me',
] as const;

/** What matters only where none is found. */
export const ELSE = ['candidatesByApi', 'deletedApplications', 'typedServicePrincipal', 'organization', 'me'] as const;

export type Given = Context<{ readonly name: string }, never, (typeof WANTS)[number]>;

/** What follows where there is none. */
export const WITHOUT =
  'Ohne Registrierung kommt die Verbindung nicht zustande, und kein weiterer Schritt lässt sich prüfen.';
