import { gzipSync } from 'node:zlib';
import { routes } from '@rod-trad/shared/contracts/routes';
import { asId } from '@rod-trad/shared/domain/ids';
import { isoDate } from '@rod-trad/shared/domain/iso-date';
import type { FollowUp, Measure } from '@rod-trad/shared/domain/measure';
import { fixedRecords } from '@rod-trad/shared/testing/fixed-records';
import { actor, testContext } from '@rod-trad/shared/testing/use-case-context';
import { setMeasureCell } from '@rod-trad/shared/use-cases/set-measure-cell';
import type { Outcome } from '@rod-trad/shared/use-cases/use-case';
import { viewGoalThread } from '@rod-trad/shared/use-cases/view-goal-thread';
import { viewMeasureForm } from '@rod-trad/shared/use-cases/view-measure-form';
import { viewOrphans } from '@rod-trad/shared/use-cases/view-orphans';
import { viewPlan } from '@rod-trad/shared/use-cases/view-plan';
import { viewPlanEffect } from '@rod-trad/shared/use-cases/view-plan-effect';
import { presentPlanEffect } from '@rod-trad/teams-app/http/presenters/present-effect';
import { presentMeasureForm } from '@rod-trad/teams-app/http/presenters/present-measure-form';
import { presentOrphans } from '@rod-trad/teams-app/http/presenters/present-orphans';
import { presentPlan } from '@rod-trad/teams-app/http/presenters/present-plan';
import { presentGoalThread } from '@rod-trad/teams-app/http/presenters/present-thread';
import { generateMunicipality } from '../tenant/municipality/generate-municipality.ts';
import { type Times, timeAgain } from './time-again.ts';

/** One answer: how long the service works on it, and how long it is, in bytes. */
export interface AnswerFigures extends Times {
  readonly answer: string;
  readonly bytes: number;
  readonly zipped: number;
}

export interface PlanFigures {
  readonly measures: number;
  readonly employees: number;
  readonly answers: readonly AnswerFigures[];
}

const now = new Date('2026-11-23T09:00:00Z');
const freshness = { asOf: now.toISOString(), revision: 1, stale: false };

/** What opening a large municipal plan, and following the thread through it, asks of the service: rules, presenter, contract and JSON. */
export async function measurePlan(measures = 5_000, employees = 12_000, times = 20): Promise<PlanFigures> {
  const { tables, people } = generateMunicipality({ employees, seed: 1, today: isoDate('2026-11-23') });
  const top = tables.units.find(({ parentId }) => parentId === undefined);
  const plan = tables.plans.find(({ subject }) => 'unitId' in subject && subject.unitId === top?.id);
  const [goal] = tables.goals;
  if (top === undefined || plan === undefined || goal === undefined) throw new Error('an empty place');
  const many = fill(tables.measures, measures, (one, n): Measure => {
    const hangs = one.goalIds.includes(goal.id) || n % 2 === 1 ? one.goalIds : [goal.id];
    return { ...one, id: asId<'Measure'>(`bench-${n}`), planId: plan.id, goalIds: hangs, order: n };
  });
  const answers = fill(tables.followUps, measures * 2, (one, n): FollowUp => {
    const id = asId<'FollowUp'>(`bench-${n}`);
    return { ...one, id, measureId: asId<'Measure'>(`bench-${n % measures}`) };
  });
  const known = people.map(({ id, displayName }) => ({
    ...{ id: asId<'Person'>(id), name: displayName, language: 'nb', active: true },
  })) as never;
  const rows = {
    ...tables,
    measures: [...tables.measures, ...many],
    followUps: [...tables.followUps, ...answers],
  };
  const records = fixedRecords(known, rows, now);
  const named = new Map(records.people().map((person) => [person.id, person]));
  const context = testContext({ ...records, person: (id) => named.get(id) }, now);
  const hr = actor('hr', 'HrAdviser');
  const value = <V>(outcome: Outcome<V>): V => {
    if (outcome.kind !== 'ok') throw new Error(outcome.kind);
    return outcome.value;
  };
  let n = 0;
  const asked: readonly [string, () => Promise<unknown>][] = [
    [
      'the plan',
      async () =>
        routes.unitPlan.response.parse(
          presentPlan(value(await viewPlan(context, hr, top.id)), 'nb', freshness),
        ),
    ],
    [
      'the thread of one goal',
      async () =>
        routes.goalThread.response.parse(
          presentGoalThread(value(await viewGoalThread(context, hr, goal.id)), 'nb', freshness),
        ),
    ],
    [
      'where the thread is broken',
      async () =>
        routes.orphans.response.parse(
          presentOrphans(value(await viewOrphans(context, hr, undefined)), 'nb', freshness),
        ),
    ],
    [
      'the form of a measure',
      async () =>
        routes.measureForm.response.parse(
          presentMeasureForm(value(await viewMeasureForm(context, hr, plan.id)), 'nb', freshness),
        ),
    ],
    [
      'its expected effect',
      async () =>
        routes.planEffect.response.parse(
          presentPlanEffect(value(await viewPlanEffect(context, hr, top.id)), 'nb', freshness),
        ),
    ],
    [
      'one x',
      async () => {
        n += 1;
        const cell = { kind: 'year', year: plan.firstYear, on: n % 2 === 0 } as const;
        const id = asId<'Measure'>(`bench-${n % measures}`);
        return setMeasureCell(context, hr, { key: `key-${n}`, id, cell });
      },
    ],
  ];
  const figures: AnswerFigures[] = [];
  for (const [answer, ask] of asked) figures.push({ answer, ...(await measureAnswer(ask, times)) });
  return { measures, employees, answers: figures };
}

async function measureAnswer(
  ask: () => Promise<unknown>,
  times: number,
): Promise<Omit<AnswerFigures, 'answer'>> {
  let text = '';
  const spent = await timeAgain(times, async () => {
    text = JSON.stringify(await ask());
  });
  return { ...spent, bytes: Buffer.byteLength(text), zipped: gzipSync(text).byteLength };
}

/** So many rows, made from those there are, over and over. */
function fill<Row>(from: readonly Row[], count: number, make: (one: Row, n: number) => Row): readonly Row[] {
  return Array.from({ length: count }, (_, n) => make(from[n % from.length] as Row, n));
}
