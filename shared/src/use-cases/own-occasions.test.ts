import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { workingHours } from '../nudges/quiet-times.ts';
import {
  buildAssessment,
  buildCompetence,
  buildEmployment,
  buildPerson,
  buildRequirement,
  buildUnit,
  day,
} from '../testing/build.ts';
import { buildGrantedLeave } from '../testing/build-leave.ts';
import { buildTalk, buildTalkPeriod } from '../testing/build-talk.ts';
import { fixedRecords } from '../testing/fixed-records.ts';
import { actor, type TestContext, testContext } from '../testing/use-case-context.ts';
import { answerCheckInCard } from './answer-check-in-card.ts';
import { checkInsFor } from './check-ins.ts';
import { planNudges } from './plan-nudges.ts';

const now = new Date('2026-11-25T09:00:00Z');
const kari = actor('kari');
const skills = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

/** Kari works in a ward that asks for six skills and a certificate; `f` is critical. */
function ward(startOn: string): TestContext {
  return testContext(
    fixedRecords(
      [buildPerson('kari'), buildPerson('ola')],
      {
        units: [buildUnit('ward', { leaderId: asId('ola') })],
        employments: [
          buildEmployment('kari', 'ward', { startOn: day(startOn) }),
          buildEmployment('ola', 'ward', { startOn: day('2015-01-01') }),
        ],
        competences: [
          ...skills.map((id) => buildCompetence(id)),
          buildCompetence('cpr', { kind: 'certificate' }),
        ],
        requirements: [...skills, 'cpr'].map((id) =>
          buildRequirement(`r-${id}`, { competenceId: asId(id), unitId: asId('ward'), critical: id === 'f' }),
        ),
        talkPeriods: [buildTalkPeriod('2026')],
      },
      now,
    ),
    now,
  );
}
const asked = (town: TestContext) =>
  checkInsFor(town, kari.personId).map(({ round, left }) => [round.id, left.map(({ id }) => id)]);

describe('somebody who is new', () => {
  it('is asked after six weeks, for four weeks, about five skills the work asks for, the critical one first', () => {
    expect(asked(ward('2026-10-15'))).toEqual([]);
    expect(asked(ward('2026-10-14'))).toEqual([['newcomer~kari', ['f', 'a', 'b', 'c', 'd']]]);
    expect(asked(ward('2026-09-16'))).toHaveLength(1);
    expect(asked(ward('2026-09-15'))).toEqual([]);
  });

  it('is new once: a second position makes nobody new again', () => {
    const town = ward('2020-01-01');
    const second = buildEmployment('kari', 'ward', { id: asId('second'), startOn: day('2026-10-10') });
    town.records.put('employments', second);
    expect(asked(town)).toEqual([]);
  });

  it('is asked in the chat by the card of all rounds, and is done when it has been answered', async () => {
    const town = ward('2026-10-10');
    await planNudges(town, workingHours);
    const entry = [...town.entries.values()].find(({ kind }) => kind === 'checkIn');
    expect(entry).toMatchObject({ personId: 'kari', subject: { id: 'newcomer~kari' } });
    const answers = ['f', 'a'].map((id) => ({ competenceId: asId<'Competence'>(id), level: 2 }));
    const outcome = await answerCheckInCard(town, kari, { nudgeId: entry?.id ?? asId('x'), answers });
    expect(outcome).toMatchObject({ kind: 'saved', given: 2, left: 3 });
    expect(asked(town)).toEqual([['newcomer~kari', ['b', 'c', 'd']]]);
    expect(town.records.where('assessments', 'kari')).toMatchObject([
      { roundId: 'newcomer~kari', by: 'self', level: 2 },
      { roundId: 'newcomer~kari' },
    ]);
  });
});

describe('what has grown old', () => {
  const told = (id: string, on: string) => buildAssessment('kari', id, { by: 'self', level: 3, on: day(on) });
  const old = (town: TestContext) => {
    for (const id of skills) town.records.put('assessments', told(id, '2025-10-01'));
    town.records.put('assessments', { ...told('a', '2026-08-01'), id: asId<'Assessment'>('fresh') });
    return town;
  };

  it('is asked of again after a talk, and not what was spoken of within the year', () => {
    const town = old(ward('2015-01-01'));
    expect(asked(town)).toEqual([]);
    const closed = { heldOn: day('2026-11-18'), closedOn: day('2026-11-20') };
    town.records.put('talks', buildTalk('kari', 'ola', closed));
    expect(asked(town)).toEqual([['talk~2026~kari', ['f', 'b', 'c', 'd', 'e']]]);
  });

  it('is asked of after a completed education too, and one thing at a time', () => {
    const town = old(ward('2015-01-01'));
    const study = { studyState: 'completed', completedOn: day('2026-11-10') } as const;
    town.records.put('educationLeaves', buildGrantedLeave('l', study));
    expect(asked(town).map(([id]) => id)).toEqual(['study~l']);
    const closed = { heldOn: day('2026-11-18'), closedOn: day('2026-11-20') };
    town.records.put('talks', buildTalk('kari', 'ola', closed));
    expect(asked(town).map(([id]) => id)).toEqual(['talk~2026~kari']);
  });

  it('is nothing where everything has been spoken of', () => {
    const town = ward('2026-10-10');
    for (const id of skills) town.records.put('assessments', told(id, '2026-09-01'));
    expect(asked(town)).toEqual([]);
  });
});
