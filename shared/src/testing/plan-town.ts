import type { GoalId } from '../domain/ids.ts';
import { asId } from '../domain/ids.ts';
import type { MeasureDraft } from '../domain/plan/measure-draft.ts';
import {
  both,
  buildArea,
  buildAssessment,
  buildCompetence,
  buildEmployment,
  buildMeasure,
  buildPerson,
  buildPlan,
  buildUnit,
  day,
} from './build.ts';
import { fixedRecords } from './fixed-records.ts';
import { actor, type TestContext, testContext } from './use-case-context.ts';

export const planNow = new Date('2026-11-25T09:00:00Z');
export const hr = actor('hr', 'HrAdviser');
export const leader = actor('leader');
export const director = actor('director');
export const otherLeader = actor('otherLeader');

/** Municipality → health → ward and clinic, each but the clinic with a plan; the ward carries on a closed ward's. */
export function planTown(): TestContext {
  const people = ['hr', 'leader', 'director', 'otherLeader', 'kari', 'ola', 'gone'];
  return testContext(
    fixedRecords(
      people.map((id) => buildPerson(id, { active: id !== 'gone' })),
      {
        units: [
          buildUnit('town', { level: 'municipality', leaderId: asId('director') }),
          buildUnit('health', { level: 'sector', parentId: asId('town') }),
          buildUnit('ward', { parentId: asId('health'), leaderId: asId('leader') }),
          buildUnit('clinic', { parentId: asId('health'), leaderId: asId('otherLeader') }),
          buildUnit('oldWard', {
            ...{ name: 'Gamle post', parentId: asId('health'), closedOn: day('2026-06-30') },
            successorId: asId('ward'),
          }),
        ],
        employments: ['leader', 'kari', 'ola'].map((id) => buildEmployment(id, 'ward')),
        goals: [
          { id: asId('home'), title: both('Bo hjemme'), source: 'municipalPlan' },
          { id: asId('staff'), title: both('Beholde folk'), source: 'employerStrategy' },
        ],
        areas: [
          buildArea('area', { goalIds: [asId<'Goal'>('home') satisfies GoalId] }),
          buildArea('change', { order: 2, goalIds: [asId('staff')] }),
          buildArea('clinicOnly', { order: 3, unitId: asId('clinic') }),
        ],
        competences: [
          buildCompetence('wound'),
          buildCompetence('lift', { kind: 'certificate' }),
          buildCompetence('old', { status: 'retired' }),
        ],
        assessments: [
          buildAssessment('kari', 'wound', { level: 3, inUse: 'no' }),
          buildAssessment('ola', 'lift', { level: 1 }),
        ],
        plans: [
          buildPlan('townPlan', { subject: { unitId: asId('town') } }),
          buildPlan('plan', { parentPlanId: asId('townPlan'), status: 'draft' }),
          buildPlan('oldPlan', { subject: { unitId: asId('oldWard') } }),
          buildPlan('karisPlan', { subject: { personId: asId('kari') } }),
        ],
        measures: [
          buildMeasure('m1', { title: 'Sårstell', years: [2026], ownerId: asId('kari') }),
          buildMeasure('m2', { title: 'Endring', areaId: asId('change'), parentMeasureId: asId('m1') }),
          buildMeasure('top', { planId: asId('townPlan') }),
          buildMeasure('running', { planId: asId('oldPlan'), title: 'Påbegynt' }),
          buildMeasure('finished', { planId: asId('oldPlan'), status: 'done' }),
          buildMeasure('own', { planId: asId('karisPlan') }),
        ],
      },
      planNow,
    ),
    planNow,
  );
}

/** The first measure of seed 001's example, as somebody enters it. */
export function draftOf(over: Partial<MeasureDraft> = {}): MeasureDraft {
  return {
    areaId: asId('area'),
    goalIds: [],
    title: 'Felles opplæring i endringsledelse for ledere og tillitsvalgte',
    strategy: 'develop',
    competences: [],
    years: [2026],
    audience: 'Ledere og tillitsvalgte',
    wantedEffect: '',
    successCriteria: 'Alle ledere har vært med på to samlinger.',
    learningGoals: '',
    formAndContent: '',
    plannedEvaluation: '',
    costKroner: 45_000,
    costHours: 24,
    funding: 'Egen ramme',
    sessions: [],
    ...over,
  };
}
