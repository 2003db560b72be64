import { withModule } from '../project/load.ts';
import type * as benchmark from './bench';

/**
 * `npm run bench`; `node tests/bench/run.ts build weight` measures only these. A run under vitest itself would put a
 * worker, a reporter and an exit code between the clock and what it measures.
 */
await withModule('/tests/bench/bench.ts', (module) => (module as typeof benchmark).bench(process.argv.slice(2)));
