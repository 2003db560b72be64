/** Why the project needs each of its direct dependencies; a test demands a line for every one in package.json. */
export const justified: Readonly<Record<string, string>> = {
  '@astrojs/starlight':
    'Gerüst der Website: Navigation, Suche, helle und dunkle Darstellung, barrierearm und auf Deutsch.',
  '@azure/msal-browser':
    'Microsofts eigene Bibliothek für die Anmeldung im Browser; so etwas schreibt man nicht selbst.',
  '@microsoft/microsoft-graph-client': 'Microsofts eigener Client für Graph; er sendet die Leseabfragen.',
  astro: 'Baut aus den Textdateien die fertigen Seiten, die auch ohne JavaScript vollständig sind.',
  fflate:
    'Packt die Veröffentlichung Byte für Byte wiederholbar in eine ZIP-Datei, und im Browser Berichte aus, die als ZIP kommen.',
  'ical-generator': 'Schreibt die Kalenderdatei, die an den Ablauf des geheimen Schlüssels erinnert.',
  'postal-mime': 'Liest gespeicherte E-Mails, in denen ein Bericht steckt; geladen wird es erst dann.',
  zod: 'Prüft, was von außen kommt: Antworten von Graph, Berichte, Einstellungen und die Kopfdaten der Anleitungen.',
  '@axe-core/playwright': 'Sucht auf jeder Seite nach dem, was Menschen mit Behinderung aussperrt.',
  '@astrojs/check': 'Prüft die Typen auch in den Astro-Dateien.',
  '@eslint/css': 'Meldet, was ältere Browser an den Formatvorlagen nicht verstehen.',
  '@eslint/js': 'Die Grundregeln von ESLint.',
  '@fontsource-variable/inter':
    'Schrift der Bildvergleiche in den Tests, damit die Seite auf jedem Rechner gleich aussieht; ausgeliefert wird sie nicht.',
  '@mdn/browser-compat-data':
    'Weiß, welcher Browser ab welcher Version was versteht; danach wird der Quelltext geprüft.',
  '@stryker-mutator/core': 'Ändert zur Probe die Prüfungen und zeigt, ob die Tests es merken.',
  '@stryker-mutator/vitest-runner': 'Verbindet Stryker mit Vitest.',
  '@types/node': 'Typen von Node für Bau und Tests.',
  '@types/oidc-provider': 'Typen des nachgebildeten Anmeldedienstes.',
  '@vscode/tree-sitter-wasm': 'Prüft in den Tests, ob PowerShell jede angegebene Befehlszeile versteht.',
  'cross-env': 'Setzt Umgebungsvariablen unter Windows wie unter Linux.',
  eslint: 'Erzwingt die Regeln des Projekts, etwa welcher Teil welchen kennen darf.',
  'eslint-plugin-astro': 'Lässt ESLint Astro-Dateien lesen.',
  'fast-check': 'Erfindet Eingaben, auf die ein Mensch nicht käme, und prüft damit Gesetze.',
  knip: 'Findet Dateien, Exporte und Pakete, die niemand mehr braucht.',
  lighthouse: 'Misst Tempo, Zugänglichkeit und gute Sitten der Seiten, wie Google es tut.',
  linkinator: 'Folgt jedem Verweis der gebauten Seite.',
  node: 'Das Node, das Astro braucht, auch wo ein älteres installiert ist.',
  'oidc-provider': 'Bildet in den Tests den Anmeldedienst von Microsoft nach, auf dem eigenen Rechner.',
  parse5: 'Liest die gebauten Seiten wie ein Browser, um die Sicherheitsrichtlinie zu berechnen.',
  playwright: 'Bedient in den Tests die fertige Seite in einem echten Browser.',
  prettier: 'Bringt den Quelltext in eine einheitliche Form.',
  'prettier-plugin-astro': 'Lässt Prettier Astro-Dateien lesen.',
  'puppeteer-core': 'Bedient in den Tests den echten Firefox.',
  selfsigned: 'Erzeugt für die Tests das Zertifikat des nachgebildeten Anmeldedienstes.',
  sirv: 'Liefert die gebauten Dateien bei `npm start` und in den Tests aus.',
  typescript: 'Prüft die Typen.',
  'typescript-eslint': 'Lässt ESLint TypeScript lesen und die Typen dabei nutzen.',
  vitest: 'Führt die Tests ohne Browser aus.',
  yaml: 'Liest beim Bau die Kopfdaten der Textdateien für die Seitenleiste.',
};

/** A package of which something reaches the reader's browser; the build fails on one that is missing here. */
export interface Shipped {
  /** What of it is delivered. */
  readonly what: string;
  /** The package whose licence text holds for it as well, where it brings none itself. */
  readonly licenceOf?: string;
}

export const shipped: Readonly<Record<string, Shipped>> = {
  '@astrojs/starlight': { what: 'Aussehen, Bedienelemente und Symbole der Website' },
  '@azure/msal-browser': { what: 'Anmeldung, auch auf der Seite /auth/redirect.html' },
  '@azure/msal-common': { what: 'Teil der Anmeldung' },
  '@expressive-code/core': { what: 'Darstellung der Befehle' },
  '@expressive-code/plugin-frames': { what: 'Rahmen und Kopierknopf der Befehle' },
  '@microsoft/microsoft-graph-client': { what: 'Leseabfragen an Microsoft Graph' },
  '@pagefind/default-ui': { what: 'Suchfenster', licenceOf: 'pagefind' },
  astro: { what: 'Grundgerüst der Seiten' },
  'astro-expressive-code': { what: 'Darstellung der Befehle' },
  fflate: { what: 'Auspacken von Berichten aus ZIP-Dateien' },
  'ical-generator': { what: 'Kalendereintrag' },
  pagefind: { what: 'Suche und ihr Verzeichnis' },
  'postal-mime': { what: 'Lesen von Berichten aus gespeicherten E-Mails' },
  tslib: { what: 'Hilfsfunktionen des Graph-Clients' },
  vite: { what: 'Nachladen der Skripte' },
  zod: { what: 'Prüfung dessen, was von außen kommt' },
};
