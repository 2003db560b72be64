import { withModule } from '../project/load.ts';
import type * as guides from '../../src/guide/new';

// `npm run new:guide -- helferlein "Helferlein Ticket" das`
await withModule('/src/guide/new.ts', (module) => {
  process.stdout.write((module as typeof guides).newGuide(process.argv.slice(2)));
  return Promise.resolve();
});
