import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import base from '../../vitest.config';

const { projects: _kinds, ...common } = base.test ?? {};

/** The rooms of tests that judge, the quickest first: a mutant is dead with the first that fails. */
const ROOMS = ['verdicts', 'guide', 'tenants', 'remedies', 'cases', 'checks', 'report', 'properties'];

class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const place = ({ moduleId }: TestSpecification) => ROOMS.findIndex((room) => moduleId.includes(`/tests/${room}/`));
    return Promise.resolve(files.toSorted((a, b) => place(a) - place(b)));
  }
}

/** The tests that a mutant of src/checks has to survive: all that judge, and a few of the random worlds. */
export default defineConfig({
  test: {
    ...common,
    include: [`tests/{${ROOMS.join(',')}}/**/*.test.ts`],
    // Whole sessions, a program of its own, thousands of changed texts: slow, and about other things.
    exclude: ['tests/properties/desk-sessions.test.ts', 'tests/guide/new.test.ts', 'tests/cases/mutations.test.ts'],
    env: { PROPERTY_RUNS: '500' },
    isolate: false,
    sequence: { sequencer: QuickestFirst },
    reporters: ['default'],
  },
});
