import { expect, test, vi } from 'vitest';
import { application } from '../../src/emulator/registrations';
import { asBefore, firstWhere } from '../../src/emulator/remember';
import { reindex, tenant } from '../../src/emulator/tenant';
import { ask } from './ask';

test('a question to the same index is answered once', () => {
  const rows = [{ id: 'a' }, { id: 'b' }];
  const find = vi.fn(() => rows.slice(1));
  expect(asBefore(rows, 'b', find)).toEqual([{ id: 'b' }]);
  expect(asBefore(rows, 'b', find)).toEqual([{ id: 'b' }]);
  expect(find).toHaveBeenCalledTimes(1);
  asBefore([...rows], 'b', find);
  expect(find).toHaveBeenCalledTimes(2);
});

test('a row is found again where it was, wherever it has gone, and no more when it is gone', () => {
  const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  const find = () => firstWhere(rows, 'c', ({ id }) => id === 'c');
  expect(find()).toBe(rows[2]);
  rows.shift();
  expect(find()).toBe(rows[1]);
  rows.pop();
  expect(find()).toBeUndefined();
});

test('what is new or renamed shows in a list that was asked before, once the index has caught up', async () => {
  const app = application({ displayName: 'Soft 1' });
  const here = tenant({ applications: [app] });
  const names = async (start: string) => {
    const { body } = await ask(here, `/applications?$filter=startswith(displayName,'${start}')`);
    return body.value?.map(({ displayName }) => displayName);
  };
  expect(await names('Soft')).toEqual(['Soft 1']);
  app.displayName = 'Hart 1';
  here.applications.push(application({ displayName: 'Soft 2' }));
  expect(await names('Soft')).toEqual(['Soft 1']);
  reindex(here);
  expect(await names('Soft')).toEqual(['Soft 2']);
  expect(await names('Hart')).toEqual(['Hart 1']);
});

test('an application id that moved to another object is found there', async () => {
  const [one, other] = [application(), application({ displayName: 'Andere' })];
  const here = tenant({ applications: [one, other] });
  const asked = one.appId;
  expect((await ask(here, `/applications(appId='${asked}')`)).body['displayName']).toBe('Anwendung');
  [one.appId, other.appId] = [other.appId, one.appId];
  expect((await ask(here, `/applications(appId='${asked}')`)).body['displayName']).toBe('Andere');
});
