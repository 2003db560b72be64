import type { Settings } from '../auth/settings';

/** What the operator writes in `config.json`; a key without a row does not compile. */
export const settingsKeys: Readonly<Record<keyof Settings, { readonly example: string; readonly what: string }>> = {
  clientId: {
    example: '11112222-3333-4444-5555-666677778888',
    what: 'Pflicht. Die Anwendungs-ID der Prüfseite. Ohne sie funktionieren Anleitung und Demo, aber keine Anmeldung.',
  },
  cloud: {
    example: 'global',
    what: 'Die Microsoft-Cloud Ihrer Kunden. Ohne Angabe gilt „global“.',
  },
  tenant: {
    example: 'meinefirma.de',
    what: 'Nur wenn sich allein Konten eines Verzeichnisses anmelden sollen: dessen Verzeichnis-ID oder Domain.',
  },
  imprintUrl: { example: 'https://www.example.org/impressum', what: 'Impressum, als Link in der Fußzeile.' },
  privacyUrl: { example: 'https://www.example.org/datenschutz', what: 'Ihre Datenschutzerklärung, ebenso.' },
  supportName: { example: 'Systemhaus Muster', what: 'Wer hilft, in der Fußzeile.' },
  supportPhone: { example: '+49 123 456789', what: 'Rufnummer dazu.' },
  supportMail: { example: 'hilfe@example.org', what: 'E-Mail-Adresse dazu.' },
};
