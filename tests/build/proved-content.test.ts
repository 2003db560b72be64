import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { astroBuild } from '../bench/build';
import { copyProject } from '../project/copy';

const FOLDER = resolve('test-results/build/mistake');

const mistakes: readonly (readonly [file: string, right: string | RegExp, wrong: string, last: RegExp])[] = [
  [
    'guides/pruefseite/guide.mdx',
    'product: Prüfseite',
    'produkt: Prüfseite',
    /^content\/guides\/pruefseite\/guide\.mdx, Zeile \d+, Kopf der Datei: „produkt“ .* Meinten Sie „product“\?$/,
  ],
  [
    'guides/pruefseite/guide.mdx',
    'product: Prüfseite',
    'x:\n\tproduct: Prüfseite',
    /^content\/guides\/pruefseite\/guide\.mdx, Zeile \d+: Das ist kein gültiges YAML\. Eingerückt wird mit Leerzeichen/,
  ],
  [
    'labels/ort.yaml',
    '  de: Einstellungen',
    '\tde: Einstellungen',
    /^content\/labels\/ort\.yaml, Zeile 3: Das ist kein gültiges YAML\./,
  ],
  [
    'sign-in/meldungen.yaml',
    /^window-closed:/m,
    'window-closed: x\nwindow-closed:',
    /^content\/sign-in\/meldungen\.yaml, Zeile 3: Das ist kein gültiges YAML\. Diese Angabe steht zweimal da\./,
  ],
  [
    'guides/pruefseite/01-anmelden.mdx',
    /$/,
    '\nKlicken Sie auf <Label name="register">.\n',
    /^content\/guides\/pruefseite\/01-anmelden\.mdx, Zeile \d+, <Label name="register">: Das endet nirgends\./,
  ],
  [
    'docs/lizenzen.mdx',
    /^title: .*$/m,
    'title: "Lizenzen',
    /^content\/docs\/lizenzen\.mdx, Zeile \d+: Das ist kein gültiges YAML\. Oft fehlt ein gerades Anführungszeichen/,
  ],
  [
    'demos/leer.json',
    '"story"',
    '"stroy"',
    /^content\/demos\/leer\.json, Zeile \d+, Kopf der Datei: „stroy“ gibt es hier nicht\. .*Meinten Sie „story“\?$/,
  ],
];

test('a mistake in content is the last line of the build, with its line in the file, and nothing is built before it', async () => {
  await copyProject(FOLDER);
  await cp('content/guides', join(FOLDER, 'content/guides'), { recursive: true });
  for (const [name, right, wrong, last] of mistakes) {
    const file = join(FOLDER, 'content', name);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(right, wrong));
    const error = await astroBuild(FOLDER, join(FOLDER, 'dist')).catch((cause: unknown) => cause);
    const lines = (error as Error).message.trim().split('\n');
    expect(lines.at(-1)).toMatch(last);
    expect(lines.length).toBeLessThan(10);
    await writeFile(file, text);
  }
});
