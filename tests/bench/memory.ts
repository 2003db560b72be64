import type { CDPSession, Page } from 'playwright/test';

/** What a page holds once everything that can be forgotten is forgotten. */
export interface Held {
  /** Bytes of JavaScript objects. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** A page under Chromium's own instruments. */
export class Instruments {
  private constructor(private readonly session: CDPSession) {}

  static async on(page: Page): Promise<Instruments> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('HeapProfiler.enable');
    return new Instruments(session);
  }

  /** Collects the garbage twice, as finalizers free more, and reads what is left. */
  async held(): Promise<Held> {
    for (let time = 0; time < 2; time += 1) await this.session.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
    return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
  }

  /** Sends the page to sleep, as a browser does with a tab long in the background, or wakes it. */
  async sleep(asleep: boolean): Promise<void> {
    await this.session.send('Page.setWebLifecycleState', { state: asleep ? 'frozen' : 'active' });
  }
}
