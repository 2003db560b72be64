import { expect, test } from 'vitest';
import { recognise } from '../../src/import/recognise';
import { NOW, textsOf } from './recorded';

const FILES = [
  'manifests-graph',
  'manifests-legacy',
  'manifests-malformed',
  'aadgraph-applications',
  'applications-single',
  'applications-list',
  'application-request-bodies',
  'powershell-exports',
  'service-principals-single',
  'service-principals-list',
  'app-role-assignments',
  'organization',
  'domains',
  'errors',
  'password-credentials',
  'oauth2-permission-grants',
  'owners-and-roles',
  'federated-identity-credentials',
] as const;

test('all that is published is recognised for what it is', () => {
  const counted = Object.fromEntries(FILES.map((file) => [file, tally(textsOf(file))]));
  expect(counted).toMatchInlineSnapshot(`
    {
      "aadgraph-applications": {
        "registration": 60,
      },
      "app-role-assignments": {
        "no-registration": 17,
        "nothing-found": 1,
      },
      "application-request-bodies": {
        "other-json": 3,
        "registration no-application-id": 10,
      },
      "applications-list": {
        "registration": 73,
      },
      "applications-single": {
        "registration": 133,
      },
      "domains": {
        "no-registration": 1,
      },
      "errors": {
        "nothing-found": 35,
        "refused": 82,
      },
      "federated-identity-credentials": {
        "nothing-found": 1,
        "other-json": 3,
      },
      "manifests-graph": {
        "registration": 3,
        "registration no-application-id": 6,
        "registration no-application-id partly-unreadable": 1,
      },
      "manifests-legacy": {
        "registration": 8,
        "registration no-application-id partly-unreadable": 1,
      },
      "manifests-malformed": {
        "broken-json": 1,
        "other-json": 1,
      },
      "oauth2-permission-grants": {
        "other-json": 9,
      },
      "organization": {
        "no-registration": 1,
      },
      "owners-and-roles": {
        "other-json": 3,
      },
      "password-credentials": {
        "other-json": 1,
        "secret": 31,
      },
      "powershell-exports": {
        "no-registration": 2,
        "other-json": 3,
      },
      "service-principals-list": {
        "no-registration": 24,
        "nothing-found": 1,
      },
      "service-principals-single": {
        "no-registration": 25,
      },
    }
  `);
});

const tally = (texts: readonly string[]) => {
  const said = texts.map((text) => {
    const found = recognise(text, { now: NOW });
    if (found.is === 'registration') return ['registration', ...found.remarks].join(' ');
    return found.is === 'nothing' ? found.why : found.is;
  });
  return Object.fromEntries(
    [...new Set(said)].toSorted().map((one) => [one, said.filter((other) => other === one).length]),
  );
};
