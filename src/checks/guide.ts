import type { Grammar } from './grammar';

/** One check as a step declares it, with its parameters resolved and its place in the guide. */
export interface DeclaredCheck {
  /** `9.1`: step and place in it. */
  readonly number: string;
  /** Slug of the step. */
  readonly step: string;
  readonly kind: string;
  readonly params: unknown;
  /** Nothing of it is read: it starts and stays with the user. */
  readonly manual?: true;
}

/** What the engine needs of a guide: the product and how it is named, every check in order, the names of the steps. */
export interface Guide {
  readonly product: string;
  /** How it is named; without it, with „die“. */
  readonly grammar?: Grammar;
  readonly checks: readonly DeclaredCheck[];
  /** What each step is called, by its slug. */
  readonly titles?: Readonly<Record<string, string>>;
}

export const stepNumber = (number: string) => Number.parseInt(number, 10);
