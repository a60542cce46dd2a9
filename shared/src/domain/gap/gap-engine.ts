import type { CompetenceId, PositionGroupId, RequirementId, UnitId } from '../ids.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Requirement } from '../requirement.ts';
import { type Cell, cellOf, emptyCell, heldIn, noDemand } from './cell.ts';
import { type CollectiveNeeds, createCollectiveNeeds } from './collective-needs.ts';
import { countOnDays, type DayCount } from './count-on-days.ts';
import { markCritical } from './critical-marks.ts';
import { createDemandTable } from './demand-table.ts';
import { demandedOf, demandsOnProfiles } from './demands.ts';
import { createExemptedPeople } from './exempted-people.ts';
import type { GapBase, GapSource } from './gap-base.ts';
import { createGapCounts, type GapCounts } from './gap-counts.ts';
import { dayNumber } from './held-columns.ts';
import { gapByLevel, type Lack, nobodyInGap } from './lack.ts';
import { arrangeSlots, slotsOf } from './slots.ts';
import type { UnitGap } from './unit-gap.ts';
import { countUnitPeople, type PeopleInNeed } from './unit-people.ts';

export interface GapView {
  readonly on: IsoDate;
  /** Only people who hold a position of this group in the unit; their state is their own, over all positions. */
  readonly positionGroupId?: PositionGroupId | undefined;
}

/** What every unit needs of every competence, on one day. */
export interface GapEngine {
  /** A unit with everything below it; each person counts once. All zeros for what is not in use or not in force. */
  total(unitId: UnitId, competenceId: CompetenceId): UnitGap;
  totals(unitId: UnitId, competences: readonly CompetenceId[]): readonly UnitGap[];
  /** The totals of a unit of whose people, or of which, something is demanded; of every other competence they are all zeros. */
  needs(unitId: UnitId): readonly UnitGap[];
  /** What lacks in a unit, by the level that is asked. */
  lack(unitId: UnitId, competenceId: CompetenceId): Lack;
  /** Over all competences, in distinct people; all zeros for what is not in use. Counted when it is asked for. */
  people(): (unitId: UnitId) => PeopleInNeed;
  /** One competence of one unit on other days, for the people and the organisation of today. Nothing of it is kept. */
  onDays(unitId: UnitId, competenceId: CompetenceId, days: readonly IsoDate[]): readonly DayCount[];
  /** The counts themselves, in columns: `base.competences` says which competence, `base.workforce.nodes` which unit. */
  readonly counts: GapCounts;
  /** What a person holds of a competence has changed. */
  heldChanged(person: number, column: number): void;
  exemptionsChanged(person: number): void;
  /** A requirement has been added or changed, or, without `after`, is gone. */
  requirementChanged(id: RequirementId, after: Requirement | undefined): void;
}

/** Works everything out once; afterwards a change costs what depends on it. */
export function createGapEngine(base: GapBase, source: GapSource, view: GapView): GapEngine {
  const { workforce, competences, held } = base;
  const { nodes, profiles, profileOf, people } = workforce;
  const day = dayNumber(view.on);
  const slots = arrangeSlots(workforce, view.positionGroupId);
  const counts = createGapCounts(slots, nodes, competences.length);
  const critical = new Uint8Array(nodes.count * competences.length);
  const demands = createDemandTable(base, view.on);
  const exempted = createExemptedPeople(source, view.on);
  const demanded: Uint8Array[] = [];
  const collective: CollectiveNeeds[] = [];
  const cellsOf = (column: number) => counts.cells.subarray(column * slots.count, (column + 1) * slots.count);

  const cellFor = (person: number, column: number): Cell => {
    const profile = profileOf[person] ?? -1;
    const ordinary = demanded[column]?.[profile] ?? noDemand;
    const from = exempted.from(person);
    const asked = demandedOf(ordinary, from, demands.of(column), profiles[profile] ?? [], nodes);
    return cellOf(asked, held.on(person, column, day));
  };

  /** Person by person, as they stand in the columns of what is held. */
  const fillHeld = (): void => {
    for (let slot = 0; slot < slots.count; slot += 1) {
      const person = slots.people[slot] as number;
      if (person < 0) continue;
      for (let column = 0, at = slot; column < competences.length; column += 1, at += slots.count)
        counts.cells[at] = cellOf(noDemand, held.on(person, column, day));
    }
  };

  /** Works out what is demanded in one competence, and changes the cells of those of whom something else is now. */
  const fillDemanded = (column: number): void => {
    const cells = cellsOf(column);
    const ofColumn = demands.of(column);
    const now = demandsOnProfiles(ofColumn, workforce);
    const before = demanded[column] ?? new Uint8Array(profiles.length).fill(noDemand);
    demanded[column] = now.demanded;
    for (let slot = 0; slot < slots.count; slot += 1) {
      const person = slots.people[slot] as number;
      if (person < 0) continue;
      const profile = profileOf[person] as number;
      const asked = now.demanded[profile] as number;
      if (asked !== before[profile]) cells[slot] = cellOf(asked, heldIn(cells[slot] as number));
    }
    for (const { id } of ofColumn) {
      for (const person of exempted.people(id)) {
        const end = slots.firstOfPerson[person + 1] as number;
        const first = slots.firstOfPerson[person] as number;
        if (first === end) continue;
        const cell = cellFor(person, column);
        for (let i = first; i < end; i += 1) cells[slots.ofPerson[i] as number] = cell;
      }
    }
    counts.countColumn(column);
    const marks = critical.subarray(column * nodes.count, (column + 1) * nodes.count);
    markCritical(now.critical, slots, nodes, marks);
    const needs = createCollectiveNeeds(ofColumn, workforce, slots, view.positionGroupId);
    needs.count(cells);
    collective[column] = needs;
  };

  const refresh = (person: number, column: number): void => {
    const own = slotsOf(person, slots);
    if (own[0] === undefined) return;
    const before = cellsOf(column)[own[0]] ?? emptyCell;
    const after = cellFor(person, column);
    if (before === after) return;
    for (const slot of own) counts.put(column, slot, after);
    collective[column]?.change(person, before, after);
  };

  for (const requirement of source.requirements) demands.place(requirement.id, requirement);
  for (const [person, id] of people.entries()) exempted.reread(person, id);
  fillHeld();
  for (const column of competences.keys()) fillDemanded(column);

  const total = (unitId: UnitId, competenceId: CompetenceId): UnitGap => {
    const column = base.columnOf(competenceId) ?? -1;
    const node = nodes.nodeOf(unitId);
    // What is merged into another is counted there.
    const counted = node !== undefined && competences[column] === competenceId;
    const at = counted ? column * nodes.count + node : -1;
    const { met, gap, unknown, exempt, deficit } = counts.columns;
    const required = (met[at] ?? 0) + (gap[at] ?? 0) + (unknown[at] ?? 0);
    return {
      unitId,
      competenceId,
      required,
      met: met[at] ?? 0,
      gap: gap[at] ?? 0,
      unknown: unknown[at] ?? 0,
      exempt: exempt[at] ?? 0,
      deficit: deficit[at] ?? 0,
      coverage: required === 0 ? undefined : (met[at] ?? 0) / required,
      collective: counted ? collective[column]?.of(unitId) : undefined,
      critical: critical[at] === 1,
    };
  };

  const needs = (unitId: UnitId): readonly UnitGap[] => {
    const node = nodes.nodeOf(unitId) ?? -1;
    const { met, gap, unknown, exempt } = counts.columns;
    return competences.flatMap((id, column) => {
      const at = column * nodes.count + node;
      const some = node >= 0 && (met[at] || gap[at] || unknown[at] || exempt[at]);
      return some || collective[column]?.of(unitId) ? [total(unitId, id)] : [];
    });
  };

  return {
    counts,
    total,
    needs,
    lack(unitId, competenceId) {
      const { required, unknown, gap, critical: isCritical } = total(unitId, competenceId);
      const column = base.columnOf(competenceId) ?? -1;
      const node = nodes.nodeOf(unitId) ?? -1;
      const inGap = gap === 0 ? nobodyInGap : gapByLevel(cellsOf(column), slots, nodes, node);
      const together = competences[column] === competenceId ? collective[column]?.each(unitId) : undefined;
      return { required, unknown, inGap, together: together ?? [], critical: isCritical };
    },
    people() {
      const { required, gap, unknown } = countUnitPeople(counts.cells, competences.length, slots, nodes);
      return (unitId) => {
        const node = nodes.nodeOf(unitId) ?? -1;
        return { required: required[node] ?? 0, gap: gap[node] ?? 0, unknown: unknown[node] ?? 0 };
      };
    },
    onDays(unitId, competenceId, days) {
      const node = nodes.nodeOf(unitId);
      const column = base.columnOf(competenceId);
      if (node === undefined || column === undefined) return [];
      return countOnDays(base, source, slots, node, column, days);
    },
    totals: (unitId, asked) => asked.map((competenceId) => total(unitId, competenceId)),
    heldChanged: refresh,
    exemptionsChanged(person) {
      const id = people[person];
      const touched = id === undefined ? [] : exempted.reread(person, id);
      const columns = new Set(touched.map(demands.columnOf).filter((column) => column !== undefined));
      for (const column of columns) refresh(person, column);
    },
    requirementChanged(id, after) {
      for (const column of demands.place(id, after)) fillDemanded(column);
    },
  };
}
