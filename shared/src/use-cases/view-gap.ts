import type { GapReader } from '../domain/gap/gap-reader.ts';
import type { UnitGap } from '../domain/gap/unit-gap.ts';
import type { CompetenceId, PersonId, UnitId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import type { Actor } from '../policies/actor.ts';
import type { Records } from '../stores/records.ts';
import { areaOf } from './area-of.ts';
import { readGaps, relevantCompetences } from './gap-facts.ts';
import { isCriticalSomewhere } from './map-column.ts';
import { mostPeopleShown } from './most-people-shown.ts';
import { openUnit } from './open-unit.ts';
import { readPublication } from './publication.ts';
import type { GapReport, PersonRow, PublishedGap } from './reports.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** The gap view of a unit: people × competences for those who may see people, numbers for the others. */
export async function viewGap(
  context: UseCaseContext,
  actor: Actor,
  unitId: UnitId,
): Promise<Outcome<GapReport>> {
  const { records } = context;
  const found = openUnit(context, actor, unitId);
  if (found.kind !== 'open') return found;
  const { unit, sight } = found;
  const organisation = records.organisation();

  const numbers = sight === 'people' ? readPeopleNumbers(context, unitId) : await readNumbers(context, actor);
  const { people } = numbers;
  const others =
    people.kind === 'shown' ? people.rows.filter((row) => row.person.id !== actor.personId).length : 0;
  if (others > 0) {
    await context.audit.record({
      at: toInstant(context.now()),
      actorId: actor.personId,
      action: 'read:gap:people',
      subject: unitId,
      people: others,
    });
  }
  return {
    kind: 'ok',
    value: {
      unit,
      sight,
      on: numbers.on,
      threshold: context.aggregateThreshold,
      competences: numbers.competences.flatMap((id) => columnOf(records, id, numbers.isCritical(id))),
      people,
      totals: numbers.of(unitId),
      children: organisation.children(unitId).map((child) => ({ unit: child, totals: numbers.of(child.id) })),
    },
  };
}

interface Numbers extends Pick<GapReport, 'on' | 'people'> {
  readonly competences: readonly CompetenceId[];
  isCritical(id: CompetenceId): boolean;
  of(unitId: UnitId): readonly PublishedGap[];
}

/** For those who may see people: today, whole. */
function readPeopleNumbers(context: UseCaseContext, unitId: UnitId): Numbers {
  const { records } = context;
  const gaps = readGaps(context);
  const people = records.organisation().peopleUnder(unitId);
  const totals = gaps.totals(unitId, relevantCompetences(records, people, gaps)).toSorted(byNeed);
  const competences = totals.map((total) => total.competenceId);
  const critical = new Set(totals.filter((total) => total.critical).map((total) => total.competenceId));
  return {
    on: gaps.on,
    people: peopleRows(records, people, gaps.reader),
    competences,
    isCritical: (id) => critical.has(id),
    of: (id) => gaps.totals(id, competences).map((gap) => ({ kind: 'shown', gap })),
  };
}

/**
 * What is needed most stands first; what is needed as much, in the order of the areas. Competences can be sorted so, people cannot: a list
 * of people by need would rank them.
 */
function byNeed(a: UnitGap, b: UnitGap): number {
  return (
    Number(b.critical) - Number(a.critical) ||
    b.gap - a.gap ||
    (b.collective?.shortage ?? 0) - (a.collective?.shortage ?? 0) ||
    b.unknown - a.unknown
  );
}

/** For those who see numbers: what has been published this month, and nothing else. */
async function readNumbers(context: UseCaseContext, actor: Actor): Promise<Numbers> {
  const publication = readPublication(context, actor);
  await publication.prepare(context.breathe);
  const { on, competences } = publication;
  return {
    on,
    people: { kind: 'notAllowed' },
    competences,
    isCritical: (id) => isCriticalSomewhere(context.records, id),
    of: (id) => publication.unit(id, competences),
  };
}

/** Rows by name, never by level: nobody is ranked. */
function peopleRows(records: Records, ids: readonly PersonId[], reader: GapReader): GapReport['people'] {
  if (ids.length > mostPeopleShown) return { kind: 'tooMany', count: ids.length };
  const rows: PersonRow[] = ids
    .flatMap((id) => records.person(id) ?? [])
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'))
    .map((person) => ({
      person,
      positions: records.organisation().employmentsOf(person.id),
      gaps: [...reader.gapsOf(person.id).values()],
    }));
  return { kind: 'shown', rows };
}

function columnOf(records: Records, id: CompetenceId, critical: boolean): GapReport['competences'] {
  const competence = records.get('competences', id)?.entity;
  if (competence === undefined) return [];
  return [{ competence, area: areaOf(records, competence), critical }];
}
