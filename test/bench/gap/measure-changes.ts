import type { Assessment } from '@rod-trad/shared/domain/assessment';
import type { GapSource } from '@rod-trad/shared/domain/gap/gap-base';
import { createGapEngines } from '@rod-trad/shared/domain/gap/gap-engines';
import { asId, type PersonId } from '@rod-trad/shared/domain/ids';
import { buildAssessment } from '@rod-trad/shared/testing/build';
import { createRandom } from '../../tenant/municipality/random.ts';
import { median, time } from './timing.ts';
import type { Town } from './town.ts';
import { on, personId, requirementOf } from './town-source.ts';

export interface ChangeFigures {
  readonly people: number;
  /** Milliseconds from the read model's rows to all counts, once after the service has started. */
  readonly made: number;
  /** Microseconds for one new assessment, and for one changed requirement: every unit is up to date afterwards. */
  readonly assessment: number;
  readonly requirement: number;
}

/** Changes as the read model tells of them. */
export function measureChanges(town: Town, given: GapSource): ChangeFigures {
  const { size, requirements } = town;
  const random = createRandom(7);
  const changed = new Map<PersonId, readonly Assessment[]>();
  const source: GapSource = { ...given, assessmentsOf: (id) => changed.get(id) ?? given.assessmentsOf(id) };
  const engines = createGapEngines(source);
  const made = time(() => engines.of({ on }));

  const assess = (i: number) => {
    const person = personId(random.int(0, size.people - 1));
    const after = buildAssessment(person, `c${random.int(0, size.competences - 1)}`, {
      id: asId(`new${i}`),
      level: random.int(0, 4) as 0,
      by: 'agreed',
      on,
    });
    changed.set(person, [...source.assessmentsOf(person), after]);
    return time(() => engines.apply({ table: 'assessments', after }));
  };
  const demand = () => {
    const at = random.int(0, requirements.length - 1);
    const row = requirements[at];
    if (row === undefined) throw new RangeError('The town has no requirements.');
    const before = requirementOf(row, at);
    const after = requirementOf({ ...row, level: (row.level % 4) + 1 }, at);
    const there = time(() => engines.apply({ table: 'requirements', before, after }));
    engines.apply({ table: 'requirements', before: after, after: before });
    return there;
  };
  const microseconds = (count: number, work: (i: number) => number) =>
    1000 * median(Array.from({ length: count }, (_, i) => work(i)).slice(count / 4));
  return {
    people: size.people,
    made,
    assessment: microseconds(4000, assess),
    requirement: microseconds(200, demand),
  };
}
