import type { GapReader } from '../domain/gap/gap-reader.ts';
import type { CompetenceId, PersonId, UnitId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import { sightOfUnit } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import type { Records } from '../stores/records.ts';
import { readGaps, relevantCompetences } from './gap-facts.ts';
import { createPublisher, publishAll } from './published-gaps.ts';
import type { GapReport, PersonRow } from './reports.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** More rows than this is not a table a person can read; a unit below is chosen instead. */
const mostPeopleShown = 120;

/** The gap view of a unit: people × competences for those who may see people, numbers for the others. */
export async function viewGap(
  context: UseCaseContext,
  actor: Actor,
  unitId: UnitId,
): Promise<Outcome<GapReport>> {
  const { records } = context;
  const organisation = records.organisation();
  const unit = organisation.unit(unitId);
  if (unit === undefined) return { kind: 'notFound' };
  const sight = sightOfUnit(actor, unitId, organisation);
  if (sight === 'none') return { kind: 'forbidden' };

  const gaps = readGaps(context);
  const { on, reader } = gaps;
  const publish = createPublisher(organisation, gaps, context.aggregateThreshold);
  // Those who see numbers get the same columns for every unit: which columns a unit has would itself tell something.
  const top = sight === 'numbers' ? (organisation.withAncestors(unitId).at(-1) ?? unitId) : unitId;
  const competences = relevantCompetences(records, organisation.peopleUnder(top), gaps);
  const totalsFor = (id: UnitId) =>
    sight === 'people' ? publishAll(gaps.totals(id, competences)) : publish(id, competences);

  const people =
    sight === 'people'
      ? peopleRows(records, organisation.peopleUnder(unitId), reader)
      : ({ kind: 'notAllowed' } as const);
  if (people.kind === 'shown') {
    await context.audit.record({
      at: toInstant(context.now()),
      actorId: actor.personId,
      action: 'read:gap:people',
      subject: unitId,
      people: people.rows.filter((row) => row.person.id !== actor.personId).length,
    });
  }
  return {
    kind: 'ok',
    value: {
      unit,
      sight,
      on,
      threshold: context.aggregateThreshold,
      competences: competences.flatMap((id) => columnOf(records, id)),
      people,
      totals: totalsFor(unitId),
      children: organisation.children(unitId).map((child) => ({ unit: child, totals: totalsFor(child.id) })),
    },
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

function columnOf(records: Records, id: CompetenceId): GapReport['competences'] {
  const competence = records.get('competences', id)?.entity;
  if (competence === undefined) return [];
  const areaId = competence.areaIds[0];
  const area = areaId === undefined ? undefined : records.get('areas', areaId)?.entity;
  return [{ competence, area, critical: records.where('requirements', id).some((r) => r.critical) }];
}
