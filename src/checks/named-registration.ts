import type { Application } from '../tenant/shapes';
import { date } from './dates';

/** „SoftENGINE Mailserver“ */
export const named = ({ displayName }: Application) => `„${displayName ?? 'ohne Namen'}“`;

/** „SoftENGINE Mailserver“, angelegt am 26. Juli 2026, Anwendungs-ID … */
export const called = (one: Application) =>
  `${named(one)}, ${one.createdDateTime ? `angelegt am ${date(one.createdDateTime)}, ` : ''}Anwendungs-ID ${one.appId}`;
