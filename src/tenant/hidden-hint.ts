/**
 * Stands in a report where Microsoft named the first characters of a secret. That there were some is needed to judge
 * again; which, is nobody's business. Longer than three characters, so that nothing typed can ever equal it.
 */
export const HIDDEN_HINT = '••• (verdeckt)';
