import fc from 'fast-check';
import { judge, type Result } from '../../src/checks';
import { built as demos } from '../../src/emulator/tenants/built';
import type { ComposedGuide } from '../../src/guide/compose';
import { makeReport, parseReport, type Report } from '../../src/report/report';
import { realGuide } from '../guide/real-guide';
import { evidenceOf } from '../properties/chain';
import { worlds } from '../properties/worlds';
import { NOW, readDemo } from '../tenants/read-demo';

export { NOW };
const exchange = realGuide();
export const guide = exchange;
export const SALT = '000102030405060708090a0b0c0d0e0f';

/** What a demo's user has read, typed, pasted and ticked; `typed` instead of what the demo brings. */
export const visited = async (
  name: string,
  typed: { clientId?: string; domain?: string; secretStart?: string } = {},
  guide: ComposedGuide = exchange,
) => {
  const demo = demos[name];
  if (!demo) throw new Error(`no demo ${name}`);
  return readDemo(guide, { ...demo, inputs: { ...demo.inputs, ...typed } }, ['12.2']);
};

export const reportOf = async (
  name: string,
  typed?: Parameters<typeof visited>[1],
  guide: ComposedGuide = exchange,
): Promise<Report> => makeReport({ guide: guide.name, now: NOW, ...(await visited(name, typed, guide)) });

/** Through a file and back. */
export const reopened = (report: unknown): Report => {
  const opened = parseReport(JSON.parse(JSON.stringify(report)));
  if (!opened) throw new Error('The report does not open.');
  return opened;
};

export const judged = (
  { snapshot, inputs }: Pick<Report, 'snapshot' | 'inputs'>,
  now = NOW,
  guide: ComposedGuide = exchange,
): Result[] => judge(guide, { snapshot, inputs, now });

/** What must not change: the status of each check, and why it is not known. */
export const statuses = (results: readonly Result[]) =>
  results.map(({ number, status, reason }) => `${number} ${status}${reason === undefined ? '' : ` ${reason}`}`);

/** Words that every object knows: a table that is asked for one must say that it is not in it. */
const isInherited = (word: string | null | undefined) => typeof word === 'string' && word in {};

/** What somebody has read and typed in any directory of the worlds. */
export const visits = worlds
  .filter(({ signedIn, account, roles }) => {
    const templates = [...(account?.wids ?? []), ...(roles ?? []).map(({ roleTemplateId }) => roleTemplateId)];
    return signedIn && !templates.some(isInherited);
  })
  .map((world) => async () => {
    const { snapshot, inputs, now } = await evidenceOf(guide, world);
    fc.pre(snapshot !== undefined);
    return { snapshot, inputs, now };
  });
