import type { Guide } from '../../checks/guide';
import { clouds } from '../../microsoft/clouds';
import type { Connection } from './read-tenant';
import { loadEngine } from './loading';

/** A demo tenant by its name: what its user has typed and pasted, and the way to it. Loaded when somebody asks for it. */
export const loadDemo = async (name: string, guide: Guide, now: Date, site: string) => {
  const [{ demos, openDemo }, { scopesOf }] = await Promise.all([import('../../emulator/tenants'), loadEngine()]);
  const demo = Object.hasOwn(demos, name) ? demos[name] : undefined;
  if (!demo) return undefined;
  const opened = openDemo(demo, scopesOf(guide), now, site);
  // What answers at once leaves the page a moment to show that it is asked.
  const token = () => new Promise<void>((shown) => setTimeout(shown)).then(opened.token);
  const connection: Connection = { source: 'demo', root: clouds.global.graph, ...opened, token };
  return { typed: demo.inputs, evidence: demo.evidence ?? '', connection };
};
