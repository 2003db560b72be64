import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { createSecureContext, type SecureContext } from 'node:tls';
import { generate } from 'selfsigned';

/** Self-signed certificates for some hosts, and the one key behind them as Chromium wants to be told. */
export interface Certificates {
  readonly contexts: ReadonlyMap<string, SecureContext>;
  /** base64(SHA-256(SubjectPublicKeyInfo)) for `--ignore-certificate-errors-spki-list`. */
  readonly spki: string;
}

/**
 * One certificate a host: a shared one would let the browser reuse the sign-in's connection for Graph (HTTP/2 connection
 * coalescing), which Microsoft's hosts do not offer.
 */
export const makeCertificates = async (hosts: readonly string[]): Promise<Certificates> => {
  const keyPair = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const contexts = new Map<string, SecureContext>();
  for (const host of hosts) {
    const { cert } = await generate([{ name: 'commonName', value: host }], {
      keyType: 'ec',
      algorithm: 'sha256',
      keyPair,
      extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }],
    });
    contexts.set(host, createSecureContext({ cert, key: keyPair.privateKey }));
  }
  const der = createPublicKey(keyPair.publicKey).export({ type: 'spki', format: 'der' });
  return { contexts, spki: createHash('sha256').update(der).digest('base64') };
};
