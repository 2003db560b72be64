import { describe } from 'vitest';
import { table } from './judging';

const IST = 'Ob die Verbindung wirklich zustande kommt, steht nicht in Entra.';

describe('manual', () => {
  table('manual', 'Starten Sie die Synchronisation und sehen Sie nach, ob etwas ankommt.', [
    { when: 'It starts with the user, and says why no machine can see it.', status: 'manual', ist: IST },
    {
      when: 'Ticked it is done, declared by the user.',
      given: { inputs: { ticks: ['12.2'] } },
      status: 'done',
      proof: 'self',
      ist: IST,
    },
    {
      when: 'The tick of another check is none of this one.',
      given: { inputs: { ticks: ['8.1', '2.2', '12.20'] } },
      status: 'manual',
      ist: IST,
    },
    { when: 'It waits for the user before anything is read.', given: { unread: true }, status: 'manual', ist: IST },
    {
      when: 'It may be ticked before anything is read.',
      given: { unread: true, inputs: { ticks: ['12.2'] } },
      status: 'done',
      proof: 'self',
      ist: IST,
    },
    {
      when: 'A registration that is missing does not take it away from the user.',
      given: { registration: null },
      status: 'manual',
      ist: IST,
    },
  ]);
});
