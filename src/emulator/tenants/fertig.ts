import type { Demo } from './demo';
import { account, evidence, inputs, musterbau } from './musterbau';

export const fertig: Demo = {
  title: 'Alles eingerichtet',
  story: 'Alle Schritte sind erledigt; es bleibt, die Verbindung in der BüroWARE auszuprobieren.',
  tenant: (now) => musterbau(now),
  account,
  inputs,
  evidence,
};
