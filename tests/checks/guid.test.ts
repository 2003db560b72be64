import { expect, test } from 'vitest';
import { commandId } from '../../src/checks/guid';

const ID = '8a1d4f70-52b3-4c96-8e1f-d37b60a9c215';

test.each([
  [`  ${ID}\n`, ID],
  [ID.toUpperCase(), ID.toUpperCase()],
  [`${ID}; Remove-Mailbox`, undefined],
  ['', undefined],
  [undefined, undefined],
])('only an id ever reaches a command: %j', (given, id) => {
  expect(commandId(given)).toBe(id);
});
