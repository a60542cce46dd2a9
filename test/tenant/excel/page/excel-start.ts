import type { ClientPerson } from '../../teams/page/client-start.ts';

/** What the page is told when it opens. */
export interface ExcelStart {
  /** Empty when the product is not running. */
  readonly addinUrl: string;
  /** What the add-in’s manifest says of functions; absent when it has none. */
  readonly functions?: {
    readonly namespace: string;
    readonly metadataUrls: Readonly<Record<string, string>>;
  };
  readonly person: ClientPerson;
}

export async function fetchExcelStart(personId: string): Promise<ExcelStart> {
  const response = await fetch(`/excel/start?person=${encodeURIComponent(personId)}`);
  if (!response.ok) throw new Error(`The tenant answered ${response.status}.`);
  return (await response.json()) as ExcelStart;
}
