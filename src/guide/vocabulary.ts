/**
 * Every name that may stand in the text of a guide, with what it is for; the build proves the text by it and the page for
 * authors shows it.
 */

/** The parts a drawing is made of. */
export const parts = {
  seite: 'die Überschrift einer Seite',
  menue: 'ein Eintrag im Menü der App',
  reiter: 'eine Registerkarte',
  befehl: 'eine Schaltfläche der Befehlsleiste',
  feld: 'ein Eingabefeld',
  liste: 'eine Auswahlliste',
  wahl: 'ein Punkt, von mehreren einer',
  haken: 'ein Kästchen mit Haken',
  knopf: 'die Schaltfläche, die abschließt',
  zeile: 'eine Zeile mit einem Wert',
  spalte: 'eine Spalte mit einem Wert',
} as const;
export type PartName = keyof typeof parts;

/** What a drawing can show of the registration that was found. */
export const figures = {
  name: 'ihr Name',
  appId: 'ihre Anwendungs-ID',
  objectId: 'ihre Objekt-ID',
  directoryId: 'die Verzeichnis-ID',
  platform: 'die Plattform ihrer Umleitungs-URI',
  redirectUri: 'ihre Umleitungs-URI',
  secretName: 'die Beschreibung ihres Schlüssels',
  secretStart: 'wie ihr Schlüssel beginnt',
  secretEnd: 'bis wann ihr Schlüssel gilt',
  secretId: 'die ID ihres Schlüssels',
} as const;

/** The fields of the page whose value the text can show. */
export const inputs = {
  clientId: 'die Anwendungs-ID, die jemand hier eingegeben hat',
  domain: 'die Domain, die jemand hier eingegeben hat',
} as const;

/** The commands of the EWS release, by what they are for. */
export const commands = {
  vorbereiten: 'das Modul einrichten',
  lesen: 'die Einstellungen zeigen',
  partner: 'für einen Kunden anmelden',
  eintragen: 'die App in die Liste eintragen',
  pruefen: 'noch einmal nachsehen',
} as const;

/** The marks an author may write, and their attributes. */
export const components = {
  Wert: {
    what: 'zeigt einen Wert der Anleitung, mit Schaltfläche zum Kopieren',
    attributes: 'name, of="id", copy={false}',
  },
  Label: { what: 'zeigt eine Beschriftung aus dem Portal', attributes: 'name' },
  Eingabe: { what: 'zeigt, was jemand auf der Seite eingegeben hat', attributes: 'name' },
  Hinweis: { what: 'umschließt den Text eines Hinweises auf Zeit', attributes: 'name' },
  Neu: { what: 'umschließt, was nur beim Anlegen gilt', attributes: 'was="schluessel"' },
  Vorhanden: { what: 'umschließt, was erst gilt, wenn es das schon gibt', attributes: 'was="schluessel"' },
  WennEsKlemmt: { what: 'umschließt, was nur bei Schwierigkeiten gebraucht wird', attributes: '' },
  Bild: { what: 'umschließt die Teile einer Zeichnung', attributes: 'text' },
  Teil: { what: 'ein Teil einer Zeichnung', attributes: 'art, label, wert, app, check, klick' },
  EwsBefehle: { what: 'zeigt Befehle für die EWS-Freigabe', attributes: 'part' },
} as const;
export type ComponentName = keyof typeof components;
