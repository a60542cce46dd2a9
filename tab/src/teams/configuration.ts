/** A tab as Teams keeps it for a channel. */
export interface PinnedTab {
  /** Which unit, for the page to know when it is opened. */
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
  readonly suggestedDisplayName: string;
}

/** The dialogue of Teams in which a tab is added to a channel; its Save button is Teams' own. */
export interface Configuration {
  /** Whether there is something to save. */
  setValid(valid: boolean): void;
  /** What is saved when the person presses Save; the latest given counts. */
  onSave(tab: PinnedTab): void;
}
