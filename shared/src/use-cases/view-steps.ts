import type { UnitId } from '../domain/ids.ts';
import type { Unit } from '../domain/unit.ts';
import { comesNext, countSteps, judgeSteps, type StepCounts } from '../domain/year/seven-steps.ts';
import type { Step } from '../domain/year/step.ts';
import type { Actor } from '../policies/actor.ts';
import { keptWhileUnchanged } from './kept-while-unchanged.ts';
import { isCriticalSomewhere } from './map-column.ts';
import { openUnit } from './open-unit.ts';
import { readPublication } from './publication.ts';
import { criticalPublished, criticalToday, stepFactsReader } from './read-step-facts.ts';
import type { Sight } from './reports.ts';
import { type PlacedUnit, unitsInOrder } from './units-in-order.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** Units between two turns of others: some hundredths of a second. */
const unitsATurn = 50;

export interface StepsReport {
  readonly unit: Unit;
  readonly sight: Sight;
  readonly steps: readonly Step[];
  readonly next?: Step | undefined;
  /** The units below, in the organisation's order: how far each has come, and nobody before another. */
  readonly below: readonly (PlacedUnit & { readonly steps: readonly Step[] })[];
  readonly counts: readonly StepCounts[];
}

/** Where a unit is in the seven steps of seed 001, what comes next, and where the units below it are. */
export async function viewSteps(
  context: UseCaseContext,
  actor: Actor,
  unitId: UnitId,
): Promise<Outcome<StepsReport>> {
  const { records } = context;
  const found = openUnit(context, actor, unitId);
  if (found.kind !== 'open') return found;
  const { unit, sight } = found;
  const organisation = records.organisation();
  const critical = sight === 'people' ? criticalToday(context) : await publishedTo(context, actor);
  const read = stepFactsReader(context, critical, sight === 'people');
  // Whoever sees people of a unit sees the same of it, until something changes.
  const judged = sight === 'people' ? keptWhileUnchanged(context, 'steps', newSteps) : newSteps();
  const stepsOf = (id: UnitId): readonly Step[] => {
    const known = judged.get(id) ?? judgeSteps(read(id));
    judged.set(id, known);
    return known;
  };
  const below: (PlacedUnit & { readonly steps: readonly Step[] })[] = [];
  for (const [at, placed] of unitsInOrder(unit, organisation).slice(1).entries()) {
    below.push({ ...placed, steps: stepsOf(placed.unit.id) });
    if (at % unitsATurn === 0) await context.breathe();
  }
  const steps = stepsOf(unitId);
  return {
    kind: 'ok',
    value: {
      ...{ unit, sight, steps, below },
      next: comesNext(steps),
      counts: countSteps(below.map((one) => one.steps)),
    },
  };
}

const newSteps = () => new Map<UnitId, readonly Step[]>();

/** What is critical follows from the requirements alone; how it stands, from what is published. */
async function publishedTo(context: UseCaseContext, actor: Actor) {
  const publication = readPublication(context, actor);
  await publication.prepare(context.breathe);
  const critical = publication.competences.filter((id) => isCriticalSomewhere(context.records, id));
  return criticalPublished(publication, critical);
}
