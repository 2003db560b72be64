import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { hostingFiles } from '../hosting/index.ts';
import { reproducible } from './bill.ts';
import { withCompressed } from './compressed.ts';
import { releaseDate } from './date.ts';
import { nextSteps } from './next.ts';
import { archiveName, normalBase, normalSite } from './options.ts';
import { filesOf, zip } from './zip.ts';

// `npm run release [-- --base /pfad/ --site https://pruefen.example.org]`. Node reads these files as they are, hence
// the endings in their imports.
const { values } = parseArgs({ options: { base: { type: 'string' }, site: { type: 'string' } } });
const base = normalBase(values.base);
const address = values.site === undefined ? {} : { SITE_ADDRESS: normalSite(values.site) };
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };

const OUT = 'release';
const SITE = join(OUT, '.site');
const text = (content: string) => new TextEncoder().encode(content);
const shell = process.platform === 'win32';

const build = () => {
  const env = { ...process.env, ...address, ASTRO_TELEMETRY_DISABLED: '1' };
  execFileSync('npx', ['astro', 'build', '--base', base, '--outDir', SITE], {
    env,
    shell,
    stdio: 'inherit',
  });
  const files = filesOf(SITE);
  rmSync(SITE, { recursive: true });
  return files;
};

/** What is needed to build the site, as the lock file has it. */
const bill = () => {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
  return reproducible(execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 1e8, shell }), name);
};

rmSync(OUT, { recursive: true, force: true });
const archive = archiveName(name, version, base);
const hosting = Object.entries(hostingFiles(base));
const artefacts = new Map([
  [archive, zip(withCompressed(build()), releaseDate('.', new Date()))],
  ...hosting.map(([file, content]) => [`hosting/${file}`, text(content)] as const),
  ['sbom.cdx.json', text(bill())],
]);
for (const [file, content] of artefacts) {
  mkdirSync(join(OUT, dirname(file)), { recursive: true });
  writeFileSync(join(OUT, file), content);
}
const sums = [...artefacts].map(
  ([file, content]) => `${createHash('sha256').update(content).digest('hex')}  ${file}\n`,
);
writeFileSync(join(OUT, 'SHA256SUMS'), sums.join(''));
process.stdout.write(nextSteps(archive, base));
