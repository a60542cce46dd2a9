import { asId, type TalkPeriodId } from '../domain/ids.ts';
import { both, buildArea, buildEmployment, buildPerson, buildPlan, buildUnit } from './build.ts';
import { buildTalkPeriod } from './build-talk.ts';
import { fixedRecords } from './fixed-records.ts';
import { actor, type TestContext, testContext } from './use-case-context.ts';

export const talkNow = new Date('2026-11-25T09:00:00Z');
export const hr = actor('hr', 'HrAdviser');
export const leader = actor('leader');
export const director = actor('director');
export const otherLeader = actor('otherLeader');
export const kari = actor('kari');
export const ola = actor('ola');
export const union = actor('union', 'UnionRep');

export const periodId: TalkPeriodId = asId('2026');
export const karisTalk = { periodId, employeeId: kari.personId };

/**
 * Municipality → health → ward and clinic. Kari and Ola work in the ward under `leader`; Ola has a second, smaller position in the clinic. Health has
 * no leader of its own, so the director is next above the two leaders.
 */
export function talkTown(now = talkNow): TestContext {
  const people = ['hr', 'leader', 'director', 'otherLeader', 'kari', 'ola', 'per', 'union'];
  return testContext(
    fixedRecords(
      people.map((id) => buildPerson(id)),
      {
        units: [
          buildUnit('town', { level: 'municipality', leaderId: asId('director') }),
          buildUnit('health', { level: 'sector', parentId: asId('town') }),
          buildUnit('ward', { parentId: asId('health'), leaderId: asId('leader') }),
          buildUnit('clinic', { parentId: asId('health'), leaderId: asId('otherLeader') }),
        ],
        employments: [
          buildEmployment('director', 'town'),
          ...['leader', 'kari', 'ola'].map((id) => buildEmployment(id, 'ward')),
          ...['otherLeader', 'per'].map((id) => buildEmployment(id, 'clinic')),
          buildEmployment('ola', 'clinic', { primary: false, percent: 20 }),
        ],
        goals: [{ id: asId('home'), title: both('Bo hjemme'), source: 'municipalPlan' }],
        areas: [
          buildArea('wounds', { order: 1 }),
          buildArea('athome', { order: 2, goalIds: [asId('home')] }),
        ],
        plans: [buildPlan('wardPlan', { subject: { unitId: asId('ward') } })],
        talkPeriods: [buildTalkPeriod('2026')],
      },
      now,
    ),
    now,
  );
}
