import type { Application } from '../tenant/shapes';

/** Derived from application in Microsoft's schema (v1.0, 2026) and listed with them; it is no registration of a guide's. */
export const isBlueprint = (one: Application): boolean =>
  one['@odata.type'] === '#microsoft.graph.agentIdentityBlueprint';
