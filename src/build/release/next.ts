/** What an operator does with a release, in the order in which it is done. */
export const nextSteps = (archive: string, base: string): string => `
Die Veröffentlichung liegt in release/. So geht es weiter:

  1. Sichern Sie die config.json, wenn die Seite schon veröffentlicht ist, und leeren Sie den Ordner.
  2. Entpacken Sie ${archive} so, dass index.html unter https://<Ihr Webserver>${base} erreichbar ist.
  3. Nehmen Sie aus release/hosting die Datei für Ihren Webserver: .htaccess (Apache), nginx.conf, web.config (IIS),
     staticwebapp.config.json (Azure Static Web Apps) oder _headers (Netlify, Cloudflare Pages).
  4. Tragen Sie die Anwendungs-ID in config.json ein, oder legen Sie Ihre gesicherte Datei zurück.
  5. Öffnen Sie https://<Ihr Webserver>${base}betreiben/: Dort steht das alles ausführlich.
`;
