import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recognise } from '../../src/import/recognise';
import { NOW } from './firm';
import { partsOf } from './members';

/** What is pasted in place of a registration, with what it must be called. */
const papers = partsOf(readFileSync(new URL('papers/registration.txt', import.meta.url), 'utf8'));

test.each(papers.map(({ head: [name = '', what = ''], text }) => [name, what, text] as const))(
  '%s is called %s',
  (_, what, text) => {
    const found = recognise(text, { now: NOW });
    expect(found.is === 'nothing' ? [found.why] : [found.is, ...found.remarks]).toContain(what);
    expect(JSON.stringify(found)).not.toMatch(/Zq3vNf|c2lnbmF0dXJl/);
  },
);
