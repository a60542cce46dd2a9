import { beforeEach, describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import type { RoundDraft } from '../domain/mapping/scope-guard.ts';
import { buildRequirement } from '../testing/build.ts';
import { hr, leader, roundDraft, roundTown } from '../testing/round-town.ts';
import { actor, type TestContext } from '../testing/use-case-context.ts';
import { planMappingRound } from './plan-mapping-round.ts';

let context: TestContext;
beforeEach(() => {
  context = roundTown();
});
const plan = async (over: Partial<RoundDraft> = {}, who = hr) => {
  const outcome = await planMappingRound(context, who, roundDraft(over));
  if (outcome.kind !== 'ok') throw new Error(outcome.kind);
  return outcome.value;
};

describe('planning a round', () => {
  it('prices a whole municipality, says that the problem is local, and offers home care', async () => {
    const report = await plan();
    expect(report.price).toEqual({ people: 40, minutesPerPerson: 3, hours: 2, kroner: 900 });
    expect(report.warnings).toEqual([{ kind: 'localProblem' }]);
    expect(report.smaller).toMatchObject({
      units: [{ id: 'health' }],
      groups: [],
      share: 1,
      price: { people: 8, hours: 0.4, kroner: 180 },
      narrows: ['units'],
    });
    expect(report.faults).toEqual([]);
    expect(context.submitted).toEqual([]);
  });

  it('says what exists already, and what asking only for the rest would cost', async () => {
    const { exists, known, ifOnlyMissing } = await plan();
    expect(exists.map(({ competence, fresh }) => [competence.id, fresh])).toEqual([
      ['c', 0],
      ['d', 40],
    ]);
    expect([known, ifOnlyMissing.people]).toEqual([0, 40]);
    const onlyKnown = await plan({ competenceIds: [asId('d')], onlyMissing: true });
    expect(onlyKnown).toMatchObject({ known: 40, price: { people: 0 } });
    expect(onlyKnown.warnings).toEqual([{ kind: 'nothingMissing' }]);
  });

  it('counts people without an account, and the leaders who could meet instead', async () => {
    const { withoutAccount, workshop } = await plan();
    expect(withoutAccount).toBe(1);
    // Of the smaller way: the one who leads home care.
    expect(workshop).toEqual({ people: 1, minutesPerPerson: 45, hours: 0.8, kroner: 338 });
  });

  it('offers nothing smaller to a round that is small already', async () => {
    const { smaller, warnings } = await plan({ unitIds: [asId('care')] });
    expect(smaller).toBeUndefined();
    expect(warnings).toEqual([]);
  });

  it('offers the position groups of whom something is demanded, when units do not narrow it', async () => {
    for (const unit of ['school', 'roads', 'care']) {
      const asked = buildRequirement('c', { id: asId(`r-${unit}`), unitId: asId(unit) });
      context.records.put('requirements', { ...asked, positionGroupId: asId('school-group') });
    }
    context.records.put('requirements', buildRequirement('c', { level: undefined }));
    const { smaller } = await plan({ competenceIds: [asId('c')] });
    expect(smaller).toMatchObject({
      units: [{ id: 'town' }],
      groups: [{ id: 'school-group' }],
      price: { people: 24 },
      narrows: ['groups'],
    });
  });

  it('is for one’s own line only', async () => {
    expect(await planMappingRound(context, leader, roundDraft())).toEqual({ kind: 'forbidden' });
    expect((await plan({ unitIds: [asId('care')] }, leader)).price.people).toBe(8);
    expect(await planMappingRound(context, actor('care0'), roundDraft({ unitIds: [] }))).toEqual({
      kind: 'forbidden',
    });
  });

  it('prices an unfinished draft as far as it goes, with what it lacks', async () => {
    const report = await plan({ purpose: '', competenceIds: [asId('gone')], unitIds: [asId('nowhere')] });
    expect(report.price.people).toBe(0);
    expect(report.faults.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'unitIds unknownId',
      'competenceIds unknownId',
      'purpose required',
    ]);
  });
});
