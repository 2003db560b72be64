import { test } from 'vitest';
import { LARGEST_EVIDENCE } from '../../src/import/decode';
import { recognise } from '../../src/import/recognise';
import { expectQuick } from '../project/quick';
import { registration } from '../verdicts/judging';
import { NOW } from './recorded';

/** As much of a piece as is still taken. */
const filled = (piece: string) => piece.repeat(Math.floor(LARGEST_EVIDENCE / piece.length));

/** What a page may stand still at most, in milliseconds of work. */
const PAUSE = 1500;

test.each([
  ['registrations', `[${filled(`${JSON.stringify(registration())},`).slice(0, -1)}]`],
  ['objects without end', filled('\n{"a":[{"b":')],
  ['brackets', filled('[{')],
  ['opening brackets alone', filled('[')],
  ['quotes', filled('{"')],
  ['blanks', `{${filled(' ')}`.slice(0, LARGEST_EVIDENCE)],
  ['line ends', `${filled('\n').slice(0, -1)}x`],
  ['hyphens', filled('--- ')],
  ['hyphens in lines', filled('---\n')],
  ['GUIDs', filled('8a1d4f70-52b3-4c96-8e1f-d37b60a9c215,')],
  ['GUIDs and something else', `${filled('8a1d4f70-52b3-4c96-8e1f-d37b60a9c215,').slice(0, -1)}x`],
  ['the beginning of tokens', filled('eyJ')],
  ['the beginning of tokens, again and again', filled('-eyJ0123456789.')],
  ['a heading of a file again and again', filled('"EwsEnabled","EwsAllowedAppIDs"\n')],
  ['a line of Exchange again and again', filled('EwsAllowedAppIDs : x\n')],
  ['a value that never ends', `EwsAllowedAppIDs : ${filled(' 8a1d\n')}`.slice(0, LARGEST_EVIDENCE)],
  ['requests', filled('GET /v1.0/x\n')],
  ['documents', filled('GET /v1.0/x\n{"a":1}\n')],
])('%s, as large as anything that is taken, do not hold the page up', async (_, text) => {
  await expectQuick(() => recognise(text, { now: NOW }), PAUSE);
});
