import { once } from './once';

/** The judges and what reads the tenant: weight that nobody needs who only reads the guide. */
export const loadEngine = once(() => import('./engine'));

/** What makes and opens reports. */
export const loadReports = once(() => import('./report-file'));
