import type { Article } from './grammar';
import type { Guide } from './guide';

/** The product of a guide as sentences need it, each case with its article. */
export interface Product {
  readonly name: string;
  /** „die Ticketsoftware“; `start`: as a sentence begins with it. */
  readonly nominative: string;
  readonly start: string;
  readonly genitive: string;
  readonly dative: string;
  readonly accusative: string;
  /** „in der Ticketsoftware“, „im Ticketsystem“. */
  readonly inside: string;
  /** „sie“ and „ihre“, where a sentence has named it already. */
  readonly pronoun: string;
  readonly possessive: string;
}

/** Article by case, then what stands for the noun. */
const forms = {
  die: {
    nominative: 'die',
    genitive: 'der',
    dative: 'der',
    accusative: 'die',
    inside: 'in der',
    pronoun: 'sie',
    possessive: 'ihre',
  },
  der: {
    nominative: 'der',
    genitive: 'des',
    dative: 'dem',
    accusative: 'den',
    inside: 'im',
    pronoun: 'er',
    possessive: 'seine',
  },
  das: {
    nominative: 'das',
    genitive: 'des',
    dative: 'dem',
    accusative: 'das',
    inside: 'im',
    pronoun: 'es',
    possessive: 'seine',
  },
  ohne: {
    nominative: '',
    genitive: 'von',
    dative: '',
    accusative: '',
    inside: 'in',
    pronoun: 'es',
    possessive: 'seine',
  },
} as const satisfies Record<Article, Omit<Product, 'name' | 'start'>>;

/** A product by its name in every case. */
export const productOf = ({ product, grammar = { article: 'die' } }: Pick<Guide, 'product' | 'grammar'>): Product => {
  const { pronoun, possessive, ...cases } = forms[grammar.article];
  const said = (article: string, noun = product) => `${article} ${noun}`.trim();
  const { nominative } = cases;
  return {
    name: product,
    nominative: said(nominative),
    start: said(nominative.charAt(0).toUpperCase() + nominative.slice(1)),
    genitive: said(cases.genitive, grammar.article === 'ohne' ? product : grammar.genitive),
    dative: said(cases.dative),
    accusative: said(cases.accusative),
    inside: said(cases.inside),
    pronoun,
    possessive,
  };
};
