import type { GapView } from '@rod-trad/shared/contracts/gap-views';
import type { CompetenceKind } from '@rod-trad/shared/domain/competence';

/** What one wants to see. It is kept while one moves between units. */
export interface GapFilter {
  /** Name of a competence area; absent for all. */
  readonly area?: string | undefined;
  readonly kind?: CompetenceKind | undefined;
  readonly onlyCritical: boolean;
  readonly onlyGaps: boolean;
  readonly positionGroupId?: string | undefined;
  /** Absent for today. */
  readonly year?: number | undefined;
}

export const wholeFilter: GapFilter = { onlyCritical: false, onlyGaps: false };

export type Competence = GapView['competences'][number];

interface Filtered {
  readonly kind: CompetenceKind;
  readonly areas: readonly string[];
  readonly critical: boolean;
}

/** Whether a competence is asked for, gaps apart. */
export function isAskedFor({ kind, areas, critical }: Filtered, filter: GapFilter): boolean {
  return (
    (filter.area === undefined || areas.includes(filter.area)) &&
    (filter.kind === undefined || filter.kind === kind) &&
    (!filter.onlyCritical || critical)
  );
}

/** An area chosen in one unit need not exist in the next, nor under the same name in another language. */
export function knownArea(filter: GapFilter, areas: readonly string[]): GapFilter {
  return filter.area === undefined || areas.includes(filter.area) ? filter : { ...filter, area: undefined };
}
