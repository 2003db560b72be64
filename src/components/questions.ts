import { kindOf } from '../checks/kinds';
import type { ComposedGuide } from '../guide/compose';
import type { Ask, Fact } from '../tenant/fact';
import { facts, type FactName } from '../tenant/facts';
import { factReasons } from './fact-reasons';

/** Values that are recognized in a path afterwards; ids are GUIDs, or a fact refuses to ask. */
const sample: { readonly [K in keyof Ask]-?: string } = {
  clientId: '00000000-0000-0000-0000-00000000000c',
  appId: '00000000-0000-0000-0000-00000000000a',
  api: '00000000-0000-0000-0000-000000000009',
  redirectUri: '{Umleitungs-URI}',
  platform: '{Plattform}',
  name: '{Name}',
  strangeDomain: 'domain.example',
};
const shown: readonly (readonly [string, string])[] = [
  [sample.clientId, '{eingegebene Anwendungs-ID}'],
  [sample.appId, '{Anwendungs-ID}'],
  [sample.api, '{Schnittstelle}'],
  [sample.strangeDomain, '{Domain}'],
];

/** One question to Microsoft as people read it. */
export interface Question {
  readonly fact: FactName;
  readonly path: string;
  readonly filter: string | undefined;
  /** Names of the fields asked for; empty where Graph's usual ones come. */
  readonly fields: readonly string[];
  readonly scope: string | undefined;
  /** Asked at the authority, without the sign-in. */
  readonly open: boolean;
  readonly why: string;
}

/** The question behind a fact, taken from the table the requests are made of. */
export const questionOf = (name: FactName): Question => {
  const fact: Fact = facts[name];
  const given = fact.path(sample);
  if (given === undefined) throw new Error(`questions.ts: the sample lacks a value for the fact ${name}.`);
  const [path = '', query = ''] = shown.reduce((text, [id, word]) => text.replaceAll(id, word), given).split('?');
  const parameters = new URLSearchParams(query);
  return {
    fact: name,
    path,
    filter: parameters.get('$filter') ?? undefined,
    fields: (parameters.get('$select') ?? '').split(',').filter((field) => field !== ''),
    scope: fact.scope,
    open: fact.open === true,
    why: factReasons[name],
  };
};

/** Which facts a kind reads. */
export const factsOf = (kind: string): readonly FactName[] => {
  const { needs, wants = [] } = kindOf(kind);
  return [...needs, ...wants];
};

/** The titles of the checks that read a fact. */
export const readersOf = (name: FactName, guides: readonly ComposedGuide[]): readonly string[] => {
  const kinds = guides.flatMap(({ checks }) => checks.map(({ kind }) => kind));
  return [...new Set(kinds.filter((kind) => factsOf(kind).includes(name)).map((kind) => kindOf(kind).title))];
};
