import { describe, expect, test } from 'vitest';
import { scopesOf, searchOf, type Result } from '../../src/checks';
import { plain } from '../../src/checks/format';
import { exampleGuide } from '../../src/guide/example';
import { officeOf } from '../remedies/office';
import { walk } from '../remedies/walk';
import { certificateTenants } from '../tenants/example';
import { judgedIn, NOW } from '../tenants/read-demo';

/* The guide that the page for authors shows: another product, Microsoft Graph, platform Web, and no secret at all. */

const guide = exampleGuide();

const prose = ({ number, kind, status, ist, folge }: Result) =>
  [
    `${number} ${kind}: ${status}`,
    `Ist: ${plain(ist)}`,
    ...(plain(folge) === '' ? [] : [`Folge: ${plain(folge)}`]),
  ].join('\n');

test('asks for what its checks need and looks for what it declares', () => {
  expect(scopesOf(guide)).toEqual(['Application.Read.All', 'User.Read']);
  expect(searchOf(guide)).toMatchObject({ name: 'Helferlein Ticket', platform: 'web' });
});

describe.each(Object.entries(certificateTenants))('in the tenant „%s“', (name, demo) => {
  test('it says what is right and what is not', async () => {
    const results = await judgedIn(guide, demo);
    await expect(`${results.map(prose).join('\n\n')}\n`).toMatchFileSnapshot(`./example/${name}.txt`);
  });

  test('every red leads to its green', async () => {
    const { rounds, reds, hopeless } = await walk(guide, officeOf(demo, NOW));
    expect(hopeless).toEqual([]);
    expect(rounds).toBeLessThanOrEqual(reds);
  });

  test('it names its product rightly, and no other', async () => {
    for (const { ist, soll, folge, remedy } of await judgedIn(guide, demo)) {
      const said = `${plain(ist)} ${plain(soll)} ${plain(folge)} ${JSON.stringify(remedy?.clicks ?? '')}`;
      expect(said).not.toMatch(/BüroWARE|WEBWARE|EWS|Exchange|Synchron|(die|der) Helferlein|in dem /);
    }
  });
});
