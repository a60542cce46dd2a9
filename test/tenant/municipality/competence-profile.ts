import type { Competence, Level } from '@rod-trad/shared/domain/competence';
import type { CompetenceId, PositionGroupId, RequirementId, UnitId } from '@rod-trad/shared/domain/ids';
import type { IsoDate } from '@rod-trad/shared/domain/iso-date';
import type { Requirement } from '@rod-trad/shared/domain/requirement';
import { groupId } from './people-table.ts';
import type { StaffMember } from './staff.ts';
import type { PlannedUnit } from './unit-tree.ts';

/** One competence that matters to the holders of a position. */
export interface ProfileEntry {
  readonly competence: Competence;
  /** What is demanded of each of them today; absent when nothing is. */
  readonly required?: Level | undefined;
  /** What some of them must hold, so that there are enough. */
  readonly collective?: Level | undefined;
  readonly requirementIds: readonly RequirementId[];
}

/** Finds what matters to a person, by unit and position group; people in the same position share the answer. */
export function createProfiles(
  rows: readonly Requirement[],
  competences: readonly Competence[],
  today: IsoDate,
): (member: StaffMember) => readonly ProfileEntry[] {
  const current = rows.filter((r) => r.validFrom <= today && (r.validTo === undefined || r.validTo >= today));
  const byPlace = Map.groupBy(current, (r) => `${r.unitId} ${r.positionGroupId}`);
  const byId = new Map(competences.map((c) => [c.id, c]));
  const known = new Map<string, readonly ProfileEntry[]>();
  return ({ unit, group, missing }) => {
    const key = `${unit.id} ${group} ${missing.size}`;
    let entries = known.get(key);
    if (entries === undefined) {
      const places = missing.has('unit') ? (['all'] as const) : (['all', ...upwards(unit)] as const);
      const groups = missing.has('group') ? (['all'] as const) : (['all', groupId(group)] as const);
      entries = toEntries(
        places.flatMap((place) => lookUp(byPlace, place, groups)),
        byId,
      );
      if (missing.size === 0) known.set(key, entries);
    }
    return entries;
  };
}

function upwards(unit: PlannedUnit): UnitId[] {
  return unit.parent ? [unit.id, ...upwards(unit.parent)] : [unit.id];
}

function lookUp(
  byPlace: ReadonlyMap<string, Requirement[]>,
  place: UnitId | 'all',
  groups: readonly ('all' | PositionGroupId)[],
): Requirement[] {
  return groups.flatMap((group) => byPlace.get(`${place} ${group}`) ?? []);
}

function toEntries(
  rows: readonly Requirement[],
  competences: ReadonlyMap<CompetenceId, Competence>,
): readonly ProfileEntry[] {
  const entries: ProfileEntry[] = [];
  for (const [id, asked] of Map.groupBy(rows, (r) => r.competenceId)) {
    const competence = competences.get(id);
    if (competence === undefined) continue;
    const ofEach = asked.filter((r) => r.rule === 'everyone' && r.level !== undefined);
    const ofSome = asked.filter((r) => r.rule !== 'everyone');
    entries.push({
      competence,
      required: highest(ofEach),
      collective: highest(ofSome),
      requirementIds: ofEach.map((r) => r.id),
    });
  }
  return entries;
}

function highest(rows: readonly Requirement[]): Level | undefined {
  return rows.reduce<Level | undefined>(
    (top, { level }) => (level !== undefined && (top === undefined || level > top) ? level : top),
    undefined,
  );
}
