import type { Assessment } from '../domain/assessment.ts';
import { isLater } from '../domain/capital/views.ts';
import type { Competence } from '../domain/competence.ts';
import type { AreaId, PersonId, UnitId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import type { Person } from '../domain/person.ts';
import type { Unit } from '../domain/unit.ts';
import { maySeePerson } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import { openUnit } from './open-unit.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

export interface AssessmentTableRow {
  readonly person: Person;
  readonly units: readonly Unit[];
  readonly competence: Competence;
  readonly assessment: Assessment;
}

export interface AssessmentTableReport {
  readonly unit: Unit;
  /** Person by person by name, made as they are asked for. */
  readonly rows: Iterable<AssessmentTableRow>;
}

/**
 * What the people of a unit and of those below it hold, as each side said it last: for HR and for those who lead it. That it was read is taken
 * down at the unit before anything is, so that each of them can see it.
 */
export async function viewAssessmentTable(
  context: UseCaseContext,
  actor: Actor,
  { unitId, areaId }: { readonly unitId: UnitId; readonly areaId?: AreaId | undefined },
): Promise<Outcome<AssessmentTableReport>> {
  const { records, audit, now } = context;
  const found = openUnit(context, actor, unitId);
  if (found.kind !== 'open') return found;
  if (found.sight !== 'people') return { kind: 'forbidden' };
  const organisation = records.organisation();
  const people = organisation
    .peopleUnder(unitId)
    .filter((id) => maySeePerson(actor, id, organisation))
    .flatMap((id) => records.person(id) ?? [])
    .toSorted((a, b) => byName.compare(a.name, b.name));
  const others = people.filter(({ id }) => id !== actor.personId).length;
  const at = toInstant(now());
  await audit.record({
    ...{ at, actorId: actor.personId, action: 'read:assessments', subject: unitId, people: others },
  });
  const unitsOf = (id: PersonId) =>
    organisation
      .employmentsOf(id)
      .flatMap((e) => (e.unitId === undefined ? [] : (organisation.unit(e.unitId) ?? [])));
  return {
    kind: 'ok',
    value: {
      unit: found.unit,
      rows: {
        *[Symbol.iterator]() {
          for (const person of people) {
            const units = unitsOf(person.id);
            for (const assessment of lastOfEach(records.where('assessments', person.id))) {
              const competence = records.get('competences', assessment.competenceId)?.entity;
              if (competence === undefined) continue;
              if (areaId !== undefined && !competence.areaIds.includes(areaId)) continue;
              yield { person, units, competence, assessment };
            }
          }
        },
      },
    },
  };
}

const byName = new Intl.Collator('nb');

/** The newest word of each side on each competence. */
function lastOfEach(rows: readonly Assessment[]): Iterable<Assessment> {
  const newest = new Map<string, Assessment>();
  for (const row of rows) {
    const key = `${row.competenceId} ${row.by}`;
    const before = newest.get(key);
    if (before === undefined || isLater(row, before)) newest.set(key, row);
  }
  return newest.values();
}
