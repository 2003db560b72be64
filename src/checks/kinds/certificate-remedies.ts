import type { Certificate } from '../../tenant/shapes';
import { DELAY } from '../clicks';
import { list } from '../format';
import type { Product } from '../product';
import type { Click, Remedy } from '../remedy';

/** What the portal takes (entra-docs, how-to-add-credentials.md). */
const FILES = '.cer, .pem oder .crt';

/** A thumbprint is 40 hexadecimal digits; whoever chose another identifier has none here. */
export const thumbprintOf = ({ customKeyIdentifier }: Certificate): string | undefined =>
  customKeyIdentifier && /^[0-9a-f]{40}$/i.test(customKeyIdentifier) ? customKeyIdentifier.toUpperCase() : undefined;

/** „CN=Mailserver“ (Fingerabdruck 7AB4…) */
export const nameOfCertificate = (certificate: Certificate): string => {
  const print = thumbprintOf(certificate);
  return `„${certificate.displayName ?? 'ohne Beschreibung'}“${print === undefined ? '' : ` (Fingerabdruck ${print})`}`;
};

const upload: readonly Click[] = [
  [
    'Öffnen Sie in der Registrierung ',
    { label: 'certificatesAndSecrets' },
    ' und dort die Registerkarte ',
    { label: 'certificates' },
    '.',
  ],
  [
    'Klicken Sie auf ',
    { label: 'uploadCertificate' },
    ', wählen Sie die Datei, und klicken Sie auf ',
    { label: 'add' },
    '.',
  ],
];

const compare = ({ inside }: Product): Click => [
  'Vergleichen Sie die Spalte ',
  { label: 'thumbprint' },
  ` mit dem Fingerabdruck des Zertifikats ${inside}.`,
];

/** A new certificate beside what is there; what is over goes once the new one is in use. */
export const newCertificate = (product: Product, gone: readonly Certificate[] = []): Remedy => ({
  clicks: [
    [
      `Erneuern Sie das Zertifikat ${product.inside}, und speichern Sie seinen öffentlichen Teil als Datei (${FILES}). Der private Schlüssel bleibt dort.`,
    ],
    ...upload,
    compare(product),
    ...(gone.length > 0
      ? [[`Läuft die Verbindung mit dem neuen, löschen Sie in derselben Liste ${list(gone.map(nameOfCertificate))}.`]]
      : []),
  ],
  blade: 'credentials',
  doer: 'registration',
  delay: DELAY,
  changes: [{ change: 'add certificate' }],
});

/** The first one there is. */
export const firstCertificate = (product: Product): Remedy => {
  const { clicks, ...rest } = newCertificate(product);
  const get: Click = [
    `Lassen Sie sich ${product.inside} oder vom Hersteller das Zertifikat geben: nur den öffentlichen Teil, als Datei (${FILES}).`,
  ];
  return { ...rest, clicks: [get, ...clicks.slice(1)] };
};
