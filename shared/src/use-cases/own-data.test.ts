import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import type { IsoInstant } from '../domain/iso-date.ts';
import {
  buildAssessment,
  buildCompetence,
  buildEmployment,
  buildExemption,
  buildFollowUp,
  buildMeasure,
  buildPerson,
  buildPlan,
  buildRequirement,
  buildUnit,
  day,
} from '../testing/build.ts';
import { buildNudge } from '../testing/build-nudge.ts';
import { fixedRecords } from '../testing/fixed-records.ts';
import { actor, testContext } from '../testing/use-case-context.ts';
import { exportOwnCompetence } from './export-own-competence.ts';
import { listCompetenceChoices } from './list-competence-choices.ts';
import { viewPersonCompetence } from './view-person-competence.ts';
import { viewReaders } from './view-readers.ts';

const now = new Date('2026-11-23T09:00:00Z');
const nurse = actor('nurse');
const moment = (text: string) => text as IsoInstant;

function setUp() {
  const records = fixedRecords(
    [
      buildPerson('nurse', { name: 'Inga' }),
      buildPerson('leader', { name: 'Liv', jobTitle: 'Avdelingsleder' }),
      buildPerson('hr', { name: 'Hege', jobTitle: 'HR-rådgiver' }),
      buildPerson('gone', { active: false }),
    ],
    {
      units: [
        buildUnit('home'),
        buildUnit('ward', { name: 'Avdeling Sol', parentId: asId('home'), leaderId: asId('leader') }),
        buildUnit('clinic'),
      ],
      employments: [
        buildEmployment('nurse', 'ward', { startOn: day('2026-02-01'), birthYear: 1980 }),
        buildEmployment('leader', 'ward'),
      ],
      competences: [
        buildCompetence('wounds'),
        buildCompetence('gone', { status: 'retired' }),
        buildCompetence('idea', { status: 'proposed', proposedBy: asId('nurse') }),
        buildCompetence('leaving', { status: 'phasingOut' }),
      ],
      requirements: [buildRequirement('wounds')],
      exemptions: [buildExemption('nurse', 'req-wounds'), buildExemption('leader', 'req-wounds')],
      assessments: [
        buildAssessment('nurse', 'wounds', { on: day('2026-03-01') }),
        buildAssessment('nurse', 'gone', { on: day('2020-03-01') }),
        buildAssessment('leader', 'wounds'),
      ],
      plans: [buildPlan('own', { subject: { personId: asId('nurse') } }), buildPlan('wards')],
      measures: [
        buildMeasure('mine', { planId: asId('own') }),
        buildMeasure('owned', { planId: asId('wards'), ownerId: asId('nurse') }),
        buildMeasure('theirs', { planId: asId('wards') }),
      ],
      followUps: [
        buildFollowUp('owned', '2026-05-01T08:00:00.000Z', { by: asId('nurse'), note: 'Godt i gang' }),
        buildFollowUp('owned', '2026-06-01T08:00:00.000Z', { by: asId('leader') }),
      ],
    },
    now,
  );
  return testContext(records, now);
}

describe('who has looked', () => {
  it('is told by name and day, with the times, and never oneself', async () => {
    const context = setUp();
    await viewPersonCompetence(context, actor('leader'), nurse.personId);
    await viewPersonCompetence(context, actor('leader'), nurse.personId);
    await viewPersonCompetence(context, actor('hr', 'HrAdviser'), nurse.personId);
    await viewPersonCompetence(context, nurse, nurse.personId);
    const seen = await viewReaders(context, nurse);
    if (seen.kind !== 'ok') throw new Error(seen.kind);
    expect(
      seen.value.map(({ reader, leader, what, times, on }) => [reader?.name, leader, what, times, on]),
    ).toEqual([
      ['Hege', false, 'person', 1, '2026-11-23'],
      ['Liv', true, 'person', 2, '2026-11-23'],
    ]);
  });

  it('leaves out what one has said oneself', async () => {
    const context = setUp();
    const at = moment('2026-11-01T10:00:00.000Z');
    const mine = {
      at,
      actorId: nurse.personId,
      action: 'write:competence:assess',
      subject: 'nurse',
      people: 0,
    };
    await context.audit.record(mine);
    await context.audit.record({ ...mine, actorId: asId('leader'), people: 1 });
    const seen = await viewReaders(context, nurse);
    if (seen.kind !== 'ok') throw new Error(seen.kind);
    expect(seen.value).toMatchObject([{ reader: { name: 'Liv' }, what: 'written' }]);
    expect(seen.value).toHaveLength(1);
  });

  it('counts tables of the units one works in, since one came there', async () => {
    const context = setUp();
    const event = { actorId: asId<'Person'>('hr'), action: 'read:gap:people', people: 12 };
    await context.audit.record({ ...event, at: moment('2026-01-31T10:00:00.000Z'), subject: 'ward' });
    await context.audit.record({ ...event, at: moment('2026-03-01T10:00:00.000Z'), subject: 'ward' });
    await context.audit.record({ ...event, at: moment('2026-04-01T10:00:00.000Z'), subject: 'home' });
    await context.audit.record({ ...event, at: moment('2026-05-01T10:00:00.000Z'), subject: 'clinic' });
    await context.audit.record({
      ...event,
      at: moment('2026-06-01T10:00:00.000Z'),
      subject: 'ward',
      people: 0,
    });
    const seen = await viewReaders(context, nurse);
    if (seen.kind !== 'ok') throw new Error(seen.kind);
    expect(seen.value.map(({ on, unit, what }) => [on, unit?.id, what])).toEqual([
      ['2026-04-01', 'home', 'unit'],
      ['2026-03-01', 'ward', 'unit'],
    ]);
  });
});

describe('everything about oneself', () => {
  it('is all rows about the person, and nobody else’s', async () => {
    const context = setUp();
    context.entries.set(asId('n'), { ...buildNudge('owned'), id: asId('n'), personId: nurse.personId });
    context.entries.set(asId('o'), { ...buildNudge('owned'), id: asId('o') });
    await viewPersonCompetence(context, actor('leader'), nurse.personId);
    const outcome = await exportOwnCompetence(context, nurse);
    if (outcome.kind !== 'ok') throw new Error(outcome.kind);
    const data = outcome.value;
    expect(data.assessments.map((row) => row.competenceId)).toEqual(['gone', 'wounds']);
    expect(data.positions).toMatchObject([{ unit: { name: 'Avdeling Sol' }, birthYear: 1980 }]);
    expect(data.exemptions).toMatchObject([{ personId: 'nurse', decider: { name: 'Liv' } }]);
    expect(data.measures.map(({ id }) => id)).toEqual(['mine', 'owned']);
    expect(data.followUps).toMatchObject([{ note: 'Godt i gang' }]);
    expect(data.proposals.map(({ id }) => id)).toEqual(['idea']);
    expect(data.messages.map(({ id }) => id)).toEqual(['n']);
    expect(data.readings).toMatchObject([{ reader: { name: 'Liv' }, leader: true }]);
  });

  it('is refused to those who are not here', async () => {
    for (const who of [actor('gone'), actor('stranger')]) {
      expect(await exportOwnCompetence(setUp(), who)).toEqual({ kind: 'forbidden' });
      expect(await viewReaders(setUp(), who)).toEqual({ kind: 'forbidden' });
      expect(await listCompetenceChoices(setUp(), who)).toEqual({ kind: 'forbidden' });
    }
  });
});

it('what can be assessed is what is in force', async () => {
  const choices = await listCompetenceChoices(setUp(), nurse);
  if (choices.kind !== 'ok') throw new Error(choices.kind);
  expect(choices.value.map(({ competence }) => competence.id).toSorted()).toEqual(['leaving', 'wounds']);
});

describe('one’s own way', () => {
  it('is shown to oneself, and not to leaders or HR', async () => {
    const context = setUp();
    const stepsFor = async (who: ReturnType<typeof actor>) => {
      const seen = await viewPersonCompetence(context, who, nurse.personId);
      return seen.kind === 'ok' ? seen.value.rows.flatMap(({ growth }) => growth).length : seen.kind;
    };
    expect(await stepsFor(nurse)).toBe(2);
    expect(await stepsFor(actor('leader'))).toBe(0);
    expect(await stepsFor(actor('hr', 'HrAdviser'))).toBe(0);
  });
});
