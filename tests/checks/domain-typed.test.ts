import { describe, expect, test } from 'vitest';
import { coreOf, decorated, isNameOf, oddCharacters, soundsLikeFirm, withMarks } from '../../src/checks/domain-typed';

describe('what a firm is called', () => {
  test.each([
    ['Muster GmbH', 'Muster GmbH'],
    ['muster', 'Muster GmbH'],
    ['Muster & Söhne', 'Muster und Soehne KG'],
    ['Straßenbau', 'Strassenbau AG'],
    ['Café Muster', 'Cafe Muster e.K.'],
    ['ABC', 'ABC GmbH'],
    ['Must', 'Muster GmbH'],
  ])('„%s“ is „%s“', (typed, firm) => {
    expect(isNameOf(typed, firm)).toBe(true);
  });

  test.each([
    ['Mus', 'Muster GmbH'],
    ['uster', 'Muster GmbH'],
    ['Muster Bau', 'Muster GmbH'],
    ['Meister', 'Muster GmbH'],
    ['GmbH', 'GmbH'],
    ['Muster', null],
    ['', undefined],
  ])('„%s“ is not „%s“', (typed, firm) => {
    expect(isNameOf(typed, firm)).toBe(false);
  });

  test.each([
    ['AG Muster', true],
    ['Muster GmbH', true],
    ['Müller e. K.', true],
    ['Magazin', false],
    ['muster-ag.de', true],
    ['muster.de', false],
  ])('in „%s“ stands the form of a firm: %s', (typed, is) => {
    expect(soundsLikeFirm(typed)).toBe(is);
  });
});

describe('what stands around a domain', () => {
  test.each([
    ['muster.de', 'muster.de'],
    ['muster.de...', 'muster.de'],
    ['https://www.muster.de/kontakt?a#b', 'muster.de'],
    ['HTTP:muster.de:443', 'muster.de'],
    ['info@muster.de', 'muster.de'],
    ['a@b@muster.de', 'muster.de'],
    ['„muster,de“', 'muster.de'],
    ['mus\u00adter\u2013bau.de', 'muster-bau.de'],
    ['muster_bau.de\\x', 'muster-bau.de'],
    ['mustеr.de', 'mustr.de'],
    ['<>', undefined],
    ['', undefined],
  ])('of „%s“ is left: %s', (typed, left) => {
    expect(coreOf(typed)).toBe(left);
  });

  test.each([
    ['https://muster.de', 'Das „https://“ gehört nicht dazu.'],
    ['HTTP:muster.de', 'Das „HTTP:“ gehört nicht dazu.'],
    ['@muster.de', 'Das „@“ gehört nicht dazu; gebraucht wird nur der Teil dahinter.'],
    ['info@muster.de', 'Das ist eine E-Mail-Adresse; gebraucht wird nur der Teil hinter dem @.'],
    ['WWW.muster.de', 'Das „www.“ gehört nicht dazu.'],
    ['muster.de#a', 'Darin stehen Zeichen, die in einer Domain nicht vorkommen.'],
    ['ftp://muster.de', 'Darin stehen Zeichen, die in einer Domain nicht vorkommen.'],
    ['nwww.muster.de', undefined],
    ['muster.de', undefined],
  ])('„%s“: %s', (typed, said) => {
    expect(decorated(typed)).toBe(said);
  });

  test('odd characters are named once each, and shown where nobody would see them', () => {
    expect(oddCharacters('„a b c“')).toBe('ein Anführungszeichen und ein Leerzeichen');
    expect(oddCharacters('muster-bäu.de')).toBeUndefined();
    expect(withMarks('a b\u200b_c')).toEqual(['a', { mark: '␣' }, 'b', { mark: '□' }, { mark: '_' }, 'c']);
  });
});
