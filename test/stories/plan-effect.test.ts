import type { PlanEffectView } from '@rod-trad/shared/contracts/effect-views';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StoryWorld, startWorld, until } from './story-world.ts';

let world: StoryWorld;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world?.close());

type Shown = Extract<PlanEffectView['result'], { kind: 'shown' }>;
async function effectFor(who: string): Promise<Shown & Pick<PlanEffectView, 'plan' | 'sight'>> {
  const { result, plan, sight } = await world.as(who)('planEffect', {
    params: { unitId: world.people.unit },
  });
  if (result.kind !== 'shown') throw new Error(result.kind);
  return { ...result, plan, sight };
}

describe('a leader looks at what the plan will lead to', () => {
  let gap: Shown['untouched'][number];
  const key = crypto.randomUUID();

  it('sees a gap that nothing is done about, and makes a measure for it', async () => {
    const { untouched, plan, years } = await effectFor(world.people.leader);
    const found = untouched.find(({ years: of }) => of.every((year) => year.without > 1));
    if (found?.areaId === undefined || plan === undefined) throw new Error('no gap is left');
    gap = found;
    const { plan: form } = await world.as(world.people.leader)('measureForm', {
      params: { planId: plan.id },
    });
    await world.as(world.people.leader)('saveMeasure', {
      body: {
        ...{ key, planId: plan.id, planStatus: form.status },
        draft: {
          ...{ areaId: gap.areaId ?? '', title: 'Lære det', strategy: 'develop', goalIds: [], sessions: [] },
          competences: [{ competenceId: gap.competence.id, targetLevel: gap.level, people: 1 }],
          ...{ years: [...years], audience: '', funding: '', costKroner: 0, costHours: 0 },
          ...{ wantedEffect: '', successCriteria: 'Én til kan det.', learningGoals: '' },
          ...{ formAndContent: '', plannedEvaluation: '', reason: 'De som kan det, er opptatt.' },
        },
      },
    });
  });

  it('sees that it closes one gap by the last year, and is on no list any longer', async () => {
    const { row, untouched, idle } = await until('the measure is in the plan', async () => {
      const effect = await effectFor(world.people.leader);
      const found = effect.rows.find(({ competence }) => competence.id === gap.competence.id);
      return found?.measures === 1 ? { ...effect, row: found } : undefined;
    });
    expect(row.years.at(-1)?.with).toBe((gap.years.at(-1)?.without ?? 0) - 1);
    expect(untouched.map(({ competence }) => competence.id)).not.toContain(gap.competence.id);
    expect(idle.map(({ id }) => id)).not.toContain(key);
  });

  it('the union representative sees what can be worked out from published numbers, and nothing of the few', async () => {
    const seen = await effectFor(world.people.unionRep);
    expect(seen.sight).toBe('numbers');
    for (const { today, years } of [...seen.rows, ...seen.untouched]) {
      expect(today.without === 0 || today.without >= 5).toBe(true);
      for (const year of years) {
        expect(year.without).toBe(today.without);
        expect(year.together).toBeUndefined();
      }
    }
    expect(seen.hidden.length).toBeGreaterThan(0);
    for (const { why } of seen.idle)
      expect(['phaseOut', 'noCompetence', 'noYear', 'yearsOver', 'notTold']).toContain(why);
  });
});
