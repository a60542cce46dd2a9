import { asId } from '@rod-trad/shared/domain/ids';
import { toInstant } from '@rod-trad/shared/domain/iso-date';
import { freeze } from '@rod-trad/shared/domain/plan/plan-copy';
import {
  both,
  buildArea,
  buildAssessment,
  buildCompetence,
  buildEmployment,
  buildFollowUp,
  buildHistory,
  buildMeasure,
  buildPerson,
  buildPlan,
  buildRequirement,
  buildUnit,
  day,
} from '@rod-trad/shared/testing/build';
import { buildAgreement, buildConsultation, buildItem } from '@rod-trad/shared/testing/build-consultation';
import { buildEvaluation } from '@rod-trad/shared/testing/build-evaluation';
import { buildGrantedLeave, buildLeave, buildPayCase } from '@rod-trad/shared/testing/build-leave';
import { buildRound } from '@rod-trad/shared/testing/build-round';
import { buildPoint, buildTalk, buildTalkPeriod } from '@rod-trad/shared/testing/build-talk';
import { type FixedRecords, fixedRecords } from '@rod-trad/shared/testing/fixed-records';

export const now = new Date('2026-11-23T08:00:00Z');

const oid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Everybody a test speaks of, with names that must not leak. */
export const people = {
  employee: { id: oid(1), name: 'Inga Ánde Somby' },
  otherEmployee: { id: oid(2), name: 'Jørgen Å. Moe' },
  leader: { id: oid(3), name: 'Liv Leirvåg' },
  otherLeader: { id: oid(4), name: 'Ola Oterholt' },
  director: { id: oid(5), name: 'Dagny Direktørsen' },
  hrAdviser: { id: oid(6), name: 'Hrefna Hågensen' },
  unionRep: { id: oid(7), name: 'Una Unionsen' },
  manager: { id: oid(8), name: 'Mona Manageli' },
  administrator: { id: oid(9), name: 'Admund Adminsen' },
} as const;
export type Who = keyof typeof people;

export const secretEducation = 'Videreutdanning i palliasjon';
export const secretNote = 'Venter på at Kari kommer tilbake';

export const agreedPoint = 'Være med på sårrunden hver tirsdag';
const heldTalk = buildTalk(people.employee.id, people.leader.id, { heldOn: day('2026-11-20') });
const closedTalk = buildTalk(people.leader.id, people.director.id, {
  ...{ heldOn: day('2026-08-25'), closedOn: day('2026-08-26') },
});

const closedPlan = buildPlan('closed', { firstYear: 2020, lastYear: 2023, status: 'evaluated' });

/** A municipality small enough to hold in the head: top → health → ward and clinic, and what hangs on the ward. */
export function fjordWard(): FixedRecords {
  const crowd = Array.from({ length: 12 }, (_, i) =>
    buildPerson(oid(100 + i), { name: `Navnløs Ansatt${i}` }),
  );
  const records = fixedRecords(
    [...Object.values(people).map(({ id, name }) => buildPerson(id, { name })), ...crowd],
    {
      units: [
        buildUnit('top', { level: 'municipality', leaderId: asId(people.director.id) }),
        buildUnit('health', { level: 'sector', parentId: asId('top') }),
        buildUnit('ward', { parentId: asId('health'), leaderId: asId(people.leader.id) }),
        buildUnit('clinic', { parentId: asId('health'), leaderId: asId(people.otherLeader.id) }),
      ],
      employments: [
        buildEmployment(people.employee.id, 'ward'),
        buildEmployment(people.leader.id, 'ward', { title: 'Avdelingsleder' }),
        buildEmployment(people.otherEmployee.id, 'clinic'),
        buildEmployment(people.otherLeader.id, 'clinic'),
        ...crowd.map((person, i) => buildEmployment(person.id, i % 2 === 0 ? 'ward' : 'clinic')),
      ],
      positionGroups: [{ id: asId('nurse'), name: both('Sykepleiere') }],
      goals: [{ id: asId('goal'), title: both('Bo trygt hjemme'), source: 'municipalPlan' }],
      areas: [
        buildArea('area', { name: both('Pasientsikkerhet') }),
        buildArea('wards-own', { unitId: asId('ward'), order: 2 }),
      ],
      competences: [
        buildCompetence('wound-care', { levels: [0, 1, 2, 3, 4].map((n) => both(`Trinn ${n}`)) as never }),
      ],
      requirements: [
        buildRequirement('wound-care'),
        buildRequirement('wound-care', {
          ...{ id: asId('wound-care-later'), unitId: asId('ward'), validFrom: day('2030-01-01') },
        }),
      ],
      assessments: [
        buildAssessment(people.employee.id, 'wound-care', { level: 2 }),
        ...crowd.map((person) => buildAssessment(person.id, 'wound-care', { level: 3 })),
      ],
      mappingRounds: [
        buildRound('round-in-ward', { competenceIds: [asId('wound-care')] }),
        buildRound('draft-in-ward', { competenceIds: [asId('wound-care')], status: 'draft' }),
      ],
      plans: [
        buildPlan('plan', { subject: { unitId: asId('ward') } }),
        closedPlan,
        buildPlan('own-plan', { subject: { personId: asId(people.employee.id) } }),
      ],
      measures: [
        buildMeasure('m1', {
          ...{ ownerId: asId(people.leader.id), dueOn: day('2026-12-01') },
          ...{ successCriteria: 'Alle har øvd to ganger.' },
          competences: [{ competenceId: asId('wound-care'), targetLevel: 3, people: 7 }],
        }),
        buildMeasure('told', { status: 'done', successCriteria: 'Alle kan det.', order: 3 }),
        buildMeasure('stopped', { status: 'stopped', stoppedBecause: secretNote, order: 2 }),
        buildMeasure('m2', {
          ...{ planId: asId('own-plan'), ownerId: asId(people.employee.id) },
          successCriteria: 'Jeg har øvd to ganger.',
        }),
      ],
      educationLeaves: [
        buildLeave('applied', { personId: asId(people.employee.id) }),
        buildGrantedLeave('granted', { personId: asId(people.employee.id) }),
        buildGrantedLeave('completed', {
          ...{ personId: asId(people.employee.id), studyState: 'completed', completedOn: day('2026-11-01') },
        }),
      ],
      payCases: [buildPayCase('completed', { personId: asId(people.employee.id) })],
      consultations: [
        buildConsultation('meeting-of-ward', {
          planIds: [asId('plan')],
          agenda: [buildItem('treated', { words: '=1+1 Heltid', agreed: '@Ja' })],
        }),
        buildConsultation('meeting-of-town', { unitId: asId('top') }),
        buildConsultation('last-meeting', {
          ...{ year: 2025, status: 'held', heldOn: day('2025-11-12') },
          agreements: [buildAgreement('guides', { words: '-2 veiledere, +3 lærlinger' })],
        }),
      ],
      planCopies: freeze(
        closedPlan,
        [
          {
            ...{ name: both('Språk'), mainGoal: both('Vi forstår hverandre'), goals: [both('Høre til')] },
            measures: [buildMeasure('then', { ownerId: asId(people.leader.id), planId: closedPlan.id })],
          },
        ],
        { at: toInstant(now), by: asId(people.leader.id) },
      ),
      history: [
        buildHistory('m1', {
          by: asId(people.leader.id),
          fields: [{ field: 'ownerId', from: people.director.id, to: people.leader.id }],
        }),
      ],
      talkPeriods: [buildTalkPeriod('2026')],
      talks: [heldTalk, closedTalk],
      payTalks: [
        {
          ...{ id: asId('asked'), employeeId: asId(people.employee.id), leaderId: asId(people.leader.id) },
          ...{ askedBy: asId(people.employee.id), askedOn: day('2026-11-10') },
        },
      ],
      talkPoints: [
        buildPoint('agreed', heldTalk, agreedPoint),
        buildPoint('followed', closedTalk, secretNote),
      ],
      followUps: [
        buildFollowUp('m1', '2026-10-01T08:00:00.000Z', { by: asId(people.leader.id), note: secretNote }),
      ],
      evaluations: [
        // Written by hand in the list, past the rule that nobody is named.
        buildEvaluation('m1', '2026-10-02T08:00:00.000Z', {
          ...{ by: asId(people.leader.id), effect: `Takket være ${people.employee.name} går det.` },
          because: secretNote,
          gaps: [
            {
              competenceId: asId('wound-care'),
              before: { on: day('2026-01-01'), required: 7, met: 6, gap: 1, unknown: 0 },
              after: { on: day('2026-10-02'), required: 7, met: 7, gap: 0, unknown: 0 },
            },
          ],
        }),
        buildEvaluation('told', '2026-10-03T08:00:00.000Z', { by: asId(people.leader.id) }),
      ],
    },
    now,
  );
  return records;
}
