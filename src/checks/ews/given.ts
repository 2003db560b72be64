import type { Context } from '../kind';

/** What the judge of the EWS release sees. */
export type Given = Context<{ readonly endOfEws: string }, never, 'application' | 'servicePrincipal' | 'organization'>;
