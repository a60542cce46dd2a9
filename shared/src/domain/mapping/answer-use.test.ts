import { describe, expect, it } from 'vitest';
import { buildAssessment, buildCompetence, buildMeasure, buildPlan, day } from '../../testing/build.ts';
import { createCatalogue } from '../catalogue/catalogue.ts';
import { asId } from '../ids.ts';
import type { Measure } from '../measure.ts';
import { aimsOf, debtOf, isUsed, useOfAnswer } from './answer-use.ts';

const catalogue = createCatalogue([
  buildCompetence('c'),
  buildCompetence('old', { status: 'retired', mergedInto: asId('c') }),
  buildCompetence('other'),
]);
const plans = [
  buildPlan('plan', { subject: { unitId: asId('home') } }),
  buildPlan('elsewhere', { subject: { unitId: asId('school') } }),
  buildPlan('own', { subject: { personId: asId('kari') } }),
];
const aimed = (over: Partial<Measure> = {}) =>
  buildMeasure('m', {
    years: [2026, 2027],
    competences: [{ competenceId: asId('c'), targetLevel: 3, people: 5 }],
    ...over,
  });
const answer = buildAssessment('kari', 'c', { on: day('2026-11-10') });
const units = ['ward', 'home', 'town'].map(asId<'Unit'>);
const use = (measures: readonly Measure[], rows = [answer], of = answer) =>
  useOfAnswer(of, rows, units, aimsOf(measures, plans, catalogue), catalogue);

describe('an answer is used', () => {
  it('when a measure of a unit above aims at the competence, that year or later', () => {
    expect(use([aimed()])).toEqual({ measures: ['m'], agreed: false });
    expect(isUsed(use([aimed({ years: [2026] })]))).toBe(true);
    expect(isUsed(use([aimed({ years: [2024, 2025] })]))).toBe(false);
  });

  it('when a measure of the person’s own plan does', () => {
    expect(isUsed(use([aimed({ planId: asId('own') })]))).toBe(true);
    const others = buildAssessment('ola', 'c', { on: day('2026-11-10') });
    expect(isUsed(use([aimed({ planId: asId('own') })], [others], others))).toBe(false);
  });

  it.each<[string, Partial<Measure>]>([
    ['in another unit', { planId: asId('elsewhere') }],
    ['that has been stopped', { status: 'stopped' }],
    ['for something else', { competences: [{ competenceId: asId('other'), targetLevel: 3, people: 5 }] }],
    ['of a plan that is gone', { planId: asId('gone') }],
  ])('not by a measure %s', (_name, over) => {
    expect(isUsed(use([aimed(over)]))).toBe(false);
  });

  it('also under the name the competence had', () => {
    const old = {
      competences: [{ competenceId: asId<'Competence'>('old'), targetLevel: 3 as const, people: 5 }],
    };
    expect(isUsed(use([aimed(old)]))).toBe(true);
    const before = buildAssessment('kari', 'old', { on: day('2026-11-10') });
    expect(isUsed(use([aimed()], [before], before))).toBe(true);
  });

  it('when the two have agreed since', () => {
    const agreed = (on: string, competence = 'c') =>
      buildAssessment('kari', competence, { by: 'agreed', on: day(on) });
    expect(use([], [answer, agreed('2026-11-10')])).toEqual({ measures: [], agreed: true });
    expect(use([], [answer, agreed('2026-11-09')]).agreed).toBe(false);
    expect(use([], [answer, agreed('2026-12-01', 'other')]).agreed).toBe(false);
    expect(
      use([], [answer, buildAssessment('kari', 'c', { by: 'leader', on: day('2026-12-01') })]).agreed,
    ).toBe(false);
  });
});

it('the debt is what is collected and not used', () => {
  expect(debtOf([use([aimed()]), use([]), use([])])).toEqual({ collected: 3, used: 1, unused: 2 });
  expect(debtOf([])).toEqual({ collected: 0, used: 0, unused: 0 });
});
