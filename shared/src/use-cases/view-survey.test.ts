import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { buildScore } from '../testing/build-score.ts';
import { leader, otherLeader, planTown } from '../testing/plan-town.ts';
import { actor } from '../testing/use-case-context.ts';
import { viewSurvey } from './view-survey.ts';

const means = (use: number) => [4, 4, 4, use, 4, 4, 4, 4, 4, 4];
const town = () => {
  const context = planTown();
  const rows = [
    buildScore('ward', 2024, { answers: 11, factors: means(3.9) }),
    buildScore('ward', 2026, { answers: 12, factors: means(3.4) }),
    buildScore('town', 2026, { answers: 80, factors: means(4.1) }),
    buildScore(undefined, 2026, { factors: means(4.2) }),
  ];
  for (const row of rows) context.records.put('surveyScores', row);
  return context;
};
const seen = async (context: ReturnType<typeof town>, who = leader, unit = 'ward') => {
  const outcome = await viewSurvey(context, who, asId(unit));
  if (outcome.kind !== 'ok') throw new Error(outcome.kind);
  return outcome.value.latest;
};

describe('what 10-FAKTOR says of a unit', () => {
  it('is the newest survey beside the one before, the municipality and the country', async () => {
    const latest = await seen(town());
    expect(latest).toMatchObject({ year: 2026, answers: 12, before: 2024 });
    expect(latest?.factors[0]).toEqual({
      ...{ factor: 'competenceUse', value: 3.4, before: 3.9, municipality: 4.1, country: 4.2 },
      low: 'belowLimit',
    });
    expect(latest?.suggestions).toEqual([{ factor: 'competenceUse', strategy: 'mobilise' }]);
  });

  it('is not told where a threshold raised since, or the unit below, would give a few away', async () => {
    expect(await seen({ ...town(), aggregateThreshold: 13 })).toBeUndefined();
    const context = town();
    // 12 + 66 of 80 leaves two.
    context.records.put('surveyScores', buildScore('clinic', 2026, { answers: 66 }));
    expect(await seen(context, actor('rep', 'UnionRep'), 'town')).toBeUndefined();
    expect((await seen(context))?.factors[0]?.municipality).toBeUndefined();
  });

  it('is for those who see the unit', async () => {
    expect(await seen(town(), actor('rep', 'UnionRep'))).toMatchObject({ year: 2026 });
    expect(await viewSurvey(town(), otherLeader, asId('ward'))).toEqual({ kind: 'forbidden' });
    expect(await viewSurvey(town(), leader, asId('nowhere'))).toEqual({ kind: 'notFound' });
  });
});
