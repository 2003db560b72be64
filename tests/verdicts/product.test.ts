import { expect, test } from 'vitest';
import { productOf } from '../../src/checks/product';

const CASES = ['start', 'nominative', 'genitive', 'dative', 'accusative', 'inside', 'pronoun', 'possessive'] as const;

test.each([
  [
    'Ticketsoftware',
    'die',
    undefined,
    [
      'Die Ticketsoftware',
      'die Ticketsoftware',
      'der Ticketsoftware',
      'der Ticketsoftware',
      'die Ticketsoftware',
      'in der Ticketsoftware',
      'sie',
      'ihre',
    ],
  ],
  [
    'Helfer',
    'der',
    'Helfers',
    ['Der Helfer', 'der Helfer', 'des Helfers', 'dem Helfer', 'den Helfer', 'im Helfer', 'er', 'seine'],
  ],
  [
    'Ticketsystem',
    'das',
    'Ticketsystems',
    [
      'Das Ticketsystem',
      'das Ticketsystem',
      'des Ticketsystems',
      'dem Ticketsystem',
      'das Ticketsystem',
      'im Ticketsystem',
      'es',
      'seine',
    ],
  ],
  [
    'Helferlein Ticket',
    'das',
    undefined,
    [
      'Das Helferlein Ticket',
      'das Helferlein Ticket',
      'des Helferlein Ticket',
      'dem Helferlein Ticket',
      'das Helferlein Ticket',
      'im Helferlein Ticket',
      'es',
      'seine',
    ],
  ],
  [
    'ownCloud',
    'ohne',
    undefined,
    ['ownCloud', 'ownCloud', 'von ownCloud', 'ownCloud', 'ownCloud', 'in ownCloud', 'es', 'seine'],
  ],
] as const)('%s with „%s“ is named right in every case', (product, article, genitive, said) => {
  const named = productOf({ product, grammar: { article, genitive } });
  expect(CASES.map((one) => named[one])).toEqual(said);
});

test('a guide that names no article is one with „die“', () => {
  expect(productOf({ product: 'Prüfseite' }).dative).toBe('der Prüfseite');
});
