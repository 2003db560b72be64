import { withModule } from '../project/load.ts';
import type * as development from './window';

// `npm run dev:microsoft`, or `npm run dev:microsoft -- fertig` for another of the demo tenants.
await withModule('/tests/dev/window.ts', (module) => (module as typeof development).openWindow(process.argv[2]));
