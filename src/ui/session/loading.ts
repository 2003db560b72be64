/** The judges and what reads the tenant: weight that nobody needs who only reads the guide. */
export const loadEngine = () => import('./engine');

/** What makes and opens reports. */
export const loadReports = () => import('./report-file');
