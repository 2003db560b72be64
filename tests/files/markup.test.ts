import { expect, test } from 'vitest';
import { proveMarkup } from '../../src/files/markup';

const prove = (body: string) => () => {
  proveMarkup({ file: 'guides/probe/01-anfang.mdx', data: {}, body });
};

test.each([
  ['<Label name="register">', 'Das endet nirgends. Schreiben Sie „/>“ statt „>“, oder dahinter </Label>.'],
  ['</Neu>', 'Davor fehlt <Neu>, oder dazwischen ist etwas anderes offen.'],
  ['<Label name=„register“ />', 'Hierher gehören gerade Anführungszeichen: name="…".'],
])('%s', (tag, remedy) => {
  expect(prove(`Klicken Sie auf ${tag} im Portal.`)).toThrow(`content/guides/probe/01-anfang.mdx, ${tag}: ${remedy}`);
});

test('marks that overlap', () => {
  expect(prove('<Neu>\n\n<WennEsKlemmt>\n\n</Neu>\n\n</WennEsKlemmt>')).toThrow('</Neu>: Davor fehlt <Neu>');
});

test('a brace in the text', () => {
  expect(prove('Schreiben Sie {Firma} davor.')).toThrow(
    '„Schreiben Sie {Firma} davor.“: Eine geschweifte Klammer im Text bekommt einen Rückstrich davor: \\{ oder \\}.',
  );
});

test.each([
  'Bei < 3 Konten und > 5 Konten.',
  '\\{Firma\\}',
  '`{Firma}` und `<Label>`',
  '```\n{Firma} <Neu>\n```',
  '{/* <Neu> { */}',
  "import { Steps } from '@astrojs/starlight/components';\n\n<Steps>\n\n1. Eins\n\n</Steps>",
  '<Neu was="schluessel">\n\n<Wert name="a" copy={false} />\n\n</Neu>',
  '<Teil art="feld" wert="a > b" />',
])('%j is no mistake', (body) => {
  expect(prove(body)).not.toThrow();
});
