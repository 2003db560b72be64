import { expect, test } from 'vitest';
import { firstAbort } from '../../src/tenant/first-abort';

test('the first signal ends it, with its own reason, and no later one changes that', () => {
  const [one, other] = [new AbortController(), new AbortController()];
  const first = firstAbort(one.signal, other.signal);
  expect(first.aborted).toBe(false);
  other.abort('other');
  one.abort('one');
  expect([first.aborted, first.reason]).toEqual([true, 'other']);
});

test('what has been aborted before ends it at once', () => {
  expect(firstAbort(new AbortController().signal, AbortSignal.abort('before')).reason).toBe('before');
});

test('it runs out as a timeout does', async () => {
  const first = firstAbort(new AbortController().signal, AbortSignal.timeout(1));
  await new Promise((done) => first.addEventListener('abort', done));
  expect(first.reason).toMatchObject({ name: 'TimeoutError' });
});
