import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const styles = readdirSync('dist/_astro')
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(`dist/_astro/${file}`, 'utf8'));

test('the distances of lists are said without looking for scripts anywhere', () => {
  expect(styles.filter((css) => css.includes('li>p:not(:where(.not-content *))~:is(ol,ul):last-child'))).toHaveLength(
    1,
  );
  expect(styles.filter((css) => css.includes('script:last-child'))).toEqual([]);
});
