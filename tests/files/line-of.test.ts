import { expect, test } from 'vitest';
import { lineOf } from '../../src/files/line-of';

const STEP = `---
title: Schritt
sources:
  - { title: Quelle, url: https://example.org/ }
checks:
  - kind: signed-in
  - kind: redirect-uri
    uri: $adresse
---

Klicken Sie auf <Label name="regster" />.

[Mehr](/fehlt/).
`;

test.each([
  ['title', 2],
  ['sources[0].url', 4],
  ['checks[1]', 7],
  ['checks[1] (redirect-uri).uri', 8],
  ['checks[1] (redirect-uri).platform', 7],
  ['<Label name="regster" />', 11],
  ['](/fehlt/)', 13],
  ['„Klicken Sie“', 11],
  ['blade', undefined],
  ['Dateiname', undefined],
])('%s is in line %s', (place, line) => {
  expect([STEP, STEP.replaceAll('\n', '\r\n')].map((text) => lineOf(text, place))).toEqual([line, line]);
});

test('a file without a head is all head', () => {
  expect(lineOf('# Beschriftungen\nregister:\n  de: Registrieren\n', 'register.de')).toBe(3);
  expect(lineOf('{\n  "title": "",\n  "registration": {\n    "appId": "x"\n  }\n}', 'registration.appId')).toBe(4);
});
