/** A file of the guide: where it is, what it declares, what it says. */
export interface GuideFile<D = unknown> {
  /** Path below `content/guides`, without extension: `exchange-oauth/01-anmelden`. */
  readonly id: string;
  readonly data: D;
  readonly body: string;
}
