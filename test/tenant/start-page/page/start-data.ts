import type { ClientPerson } from '../../teams/page/client-start.ts';
import type { FeaturedGroup } from '../featured-people.ts';

/** What the start page shows. */
export interface StartData {
  municipality: string;
  employees: number;
  /** Absent when the product is not running. */
  healthUrl?: string;
  groups: { group: FeaturedGroup; people: ClientPerson[] }[];
}

export async function fetchStartData(): Promise<StartData> {
  const response = await fetch('/start-page/data');
  if (!response.ok) throw new Error(`The tenant answered ${response.status}.`);
  return (await response.json()) as StartData;
}
