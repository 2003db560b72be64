/* The judges and what reads the tenant: loaded together, once there is something to read. */
export { scopesOf, searchOf } from '../../checks';
export { judgeCase } from './judging';
export { readInto } from './reading-run';
