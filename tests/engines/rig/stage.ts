import { tenant as emptyTenant } from '../../../src/emulator/tenant';
import { startMicrosoft, type Microsoft } from '../../e2e/microsoft/server';
import { CLIENT_ID, startSite } from '../../e2e/rig/site';
import { kinds } from './engines';
import { startProxy } from './proxy';
import type { Engine } from './tab';

/** The built site, an emulated Microsoft and a browser that reaches nothing else. */
export interface Stage {
  readonly origin: string;
  readonly microsoft: Microsoft;
  readonly engine: Engine;
  /** What the browser wanted elsewhere. */
  readonly refused: readonly string[];
  readonly stop: () => Promise<void>;
}

export const startStage = async (name: keyof typeof kinds): Promise<Stage> => {
  const site = await startSite(['dist']);
  const microsoft = await startMicrosoft({ tenant: emptyTenant(), clientId: CLIENT_ID, site: site.origin });
  const proxy = await startProxy(microsoft.port);
  const engine = await kinds[name].start(microsoft, proxy.port);
  const stop = async () => {
    for (const part of [engine, proxy, microsoft, site]) await part.stop();
  };
  return { origin: site.origin, microsoft, engine, refused: proxy.refused, stop };
};
