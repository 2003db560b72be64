import { demos } from '../../../src/emulator/tenants';
import { reindex, type Tenant } from '../../../src/emulator/tenant';
import { user } from '../../../src/emulator/company';
import { firm, type Firm } from '../../ui/session/office';

/** Whose evidence it may be: two firms, a guest of the second one, and the firm of the demos. */
export type Party = 'alphawerk' | 'bravotec' | 'gustav' | 'demo';

export const parties: readonly Party[] = ['alphawerk', 'bravotec', 'gustav', 'demo'];

/** A registration says by `publisherDomain` whose it is. */
const published = (one: Firm): Firm => {
  for (const app of one.directory.applications) app.publisherDomain = `${one.name}.onmicrosoft.com`;
  reindex(one.directory);
  return one;
};

const alphawerk = published(firm('alphawerk', '1'));
const bravotec = published(firm('bravotec', '2'));
const gustav: Firm = {
  ...bravotec,
  username: 'gustav_fremd.example#EXT#@bravotec.onmicrosoft.com',
};

/** The firms that can be signed in to, as they are before anybody has done anything; a copy for each session. */
export const freshFirms = (): Record<Exclude<Party, 'demo'>, Firm> => {
  const copy = (one: Firm, directory: Tenant = structuredClone(one.directory)): Firm => ({ ...one, directory });
  const shared = copy(bravotec);
  const guest: Tenant = Object.create(shared.directory, {
    user: { value: user({ userPrincipalName: gustav.username, displayName: 'Gustav Fremd', userType: 'Guest' }) },
  }) as Tenant;
  return { alphawerk: copy(alphawerk), bravotec: shared, gustav: { ...gustav, directory: guest } };
};

const idsOf = ({ tenantId, appId, directory }: Firm) => {
  const own = directory.applications.find((one) => one.appId === appId);
  const enterprise = directory.servicePrincipals.find((one) => one.appId === appId);
  return [tenantId, appId, own?.id, enterprise?.id].flatMap((id) => id ?? []);
};

const fertig = demos['fertig'];

/** First three characters of the demo's secret. */
export const demoStart = fertig?.inputs.secretStart;

/** By what each is known, wherever it stands. */
const traces: Readonly<Record<Party, RegExp>> = {
  alphawerk: new RegExp(['alphawerk', ...idsOf(alphawerk)].join('|'), 'i'),
  bravotec: new RegExp(['bravotec', ...idsOf(bravotec)].join('|'), 'i'),
  gustav: /gustav/i,
  demo: new RegExp(
    ['musterbau', '3f0c6a52-7d41-4b8e-9a63-51c0e7d2b894', fertig?.inputs.clientId ?? '-'].join('|'),
    'i',
  ),
};

/** Of whom there is a trace in this. */
export const partiesIn = (value: unknown): Set<Party> => {
  const text = typeof value === 'string' ? value : JSON.stringify({ value });
  return new Set(parties.filter((party) => traces[party].test(text)));
};

/** The first trace of anybody, with what stands around it. */
export const traceIn = (text = ''): string =>
  Object.values(traces)
    .flatMap((trace) => {
      const at = text.search(trace);
      return at < 0 ? [] : [text.slice(Math.max(0, at - 60), at + 60)];
    })
    .join(' … ');

/** A guest is one of his host's directory. */
export const withHost = (all: Iterable<Party>): Set<Party> =>
  new Set([...all].flatMap((party): Party[] => (party === 'gustav' ? ['gustav', 'bravotec'] : [party])));
