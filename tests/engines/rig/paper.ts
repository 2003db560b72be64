import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian's package poppler-utils reads what was printed. */
export const canReadPaper = existsSync('/usr/bin/pdftotext') && existsSync('/usr/bin/pdftoppm');

/** What was printed, as it reads and as it looks. */
export interface Paper {
  readonly text: string;
  /** Of each page the mean of its dots, from 0 (black) to 1 (white). */
  readonly brightness: readonly number[];
}

/** Of a picture in the format PGM („P5 width height 255“ and a byte a dot). */
const meanOf = (picture: Buffer) => {
  const [head = ''] = /^P5\s+\d+\s+\d+\s+\d+\s/.exec(picture.toString('latin1', 0, 64)) ?? [];
  const dots = picture.subarray(head.length);
  return dots.reduce((sum, dot) => sum + dot, 0) / dots.length / 255;
};

export const paperOf = (pdf: Uint8Array): Paper => {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    const file = join(folder, 'a.pdf');
    writeFileSync(file, pdf);
    const text = execFileSync('/usr/bin/pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    execFileSync('/usr/bin/pdftoppm', ['-gray', '-r', '20', file, join(folder, 'page')]);
    const pages = execFileSync('ls', [folder], { encoding: 'utf8' })
      .split('\n')
      .filter((name) => name.endsWith('.pgm'));
    return { text, brightness: pages.map((name) => meanOf(readFileSync(join(folder, name)))) };
  } finally {
    rmSync(folder, { recursive: true });
  }
};
