/** Where cards lead: into the tab, inside Teams. */
export interface Links {
  /** The tab's first page. */
  readonly home: string;
  measure(measureId: string): string;
}
