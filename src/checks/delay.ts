/** No maximum is documented; reading by id is the fresher way (microsoft-graph-docs, advanced queries). */
export const SHOWS_SOON = 'Hier ist die Änderung meist sofort zu sehen, manchmal erst nach einigen Minuten.';
