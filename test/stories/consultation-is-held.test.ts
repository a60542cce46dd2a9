import type { RouteBody } from '@rod-trad/shared/contracts/route';
import type { routes } from '@rod-trad/shared/contracts/routes';
import { agendaTopics } from '@rod-trad/shared/domain/consultation/agenda-topics.data';
import { norwegianDay, parseIsoDate, yearOf } from '@rod-trad/shared/domain/iso-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StoryWorld, startWorld } from './story-world.ts';

let world: StoryWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

const key = () => crypto.randomUUID();
const today = norwegianDay(new Date());
const hr = () => world.as(world.people.hrAdviser);
const union = () => world.as(world.people.unionRep);
const leader = () => world.as(world.people.leader);
const see = async (consultationId: string, client = hr()) =>
  client('consultation', { params: { consultationId } });
type Change = RouteBody<(typeof routes)['writeInConsultation']>['change'];
const write = async (consultationId: string, change: Change, client = hr()) =>
  client('writeInConsultation', { params: { consultationId }, body: { key: key(), change } });

describe('last year’s agreements stand first on this year’s agenda', () => {
  let next: string;

  it('the union representative finds this year’s meeting, with what was agreed last year and what became of it', async () => {
    const { consultations, plannable } = await union()('consultations');
    expect(plannable).toEqual([]);
    expect(consultations.map(({ year, status }) => [year, status])).toEqual([
      [yearOf(today), 'planned'],
      [yearOf(today) - 1, 'held'],
    ]);
    next = consultations[0]?.id as string;
    const meeting = await see(next, union());
    expect(meeting.before?.agreements.map(({ status }) => status)).toEqual(['kept', 'partly', 'open']);
    expect(meeting.agenda).toHaveLength(7);
    expect(meeting.agenda[0]?.words).toMatch(/^Hva er virksomhetens mål/);
    expect(meeting.etag).toBeUndefined();
  });

  it('HR enters what became of the last one, and the representative sees it', async () => {
    const { before } = await see(next);
    const left = before?.agreements.find(({ status }) => status === 'open');
    const outcome = { status: 'kept', outcome: 'Meldt inn i september.' } as const;
    const seen = { status: 'open', outcome: '' } as const;
    const agreementId = left?.id as string;
    await write(before?.id as string, { kind: 'outcome', agreementId, to: outcome, seen });
    const meeting = await see(next, union());
    expect(meeting.before?.agreements.at(-1)).toMatchObject(outcome);
    expect(world.rows('consultations')).toHaveLength(2);
  });

  it('the employer and the unions have the same numbers, and small ones are hidden from both', async () => {
    const params = { consultationId: next };
    const numbers = await union()('consultationNumbers', { params });
    expect(await hr()('consultationNumbers', { params })).toEqual(numbers);
    expect(numbers.groups.length).toBeGreaterThan(5);
    const told = numbers.groups.flatMap(({ critical }) => critical.map((row) => row.told.kind));
    expect(new Set(told)).toEqual(new Set(['shown', 'hidden']));
    for (const { critical } of numbers.groups) {
      for (const { told: cell } of critical) {
        if (cell.kind === 'shown') expect(cell.required).toBeGreaterThanOrEqual(numbers.threshold);
      }
    }
  });

  it('both write at once; in the same place, the later one is told what stands there', async () => {
    const { agenda } = await see(next);
    const itemId = agenda[0]?.id as string;
    const view = (partyId: string, to: string, seen = '') =>
      ({ kind: 'view', itemId, partyId, to, seen }) as const;
    await Promise.all([
      write(next, view('employer', 'Vi må prioritere.')),
      write(next, view('nsf', 'Veiledning må settes på planen.'), union()),
    ]);
    const meeting = await see(next);
    expect(meeting.agenda[0]?.views).toEqual([
      { partyId: 'employer', words: 'Vi må prioritere.' },
      { partyId: 'nsf', words: 'Veiledning må settes på planen.' },
    ]);
    await expect(write(next, view('nsf', 'Noe annet'))).rejects.toMatchObject({
      status: 409,
      body: {
        current: {
          agenda: expect.arrayContaining([expect.objectContaining({ views: meeting.agenda[0]?.views })]),
        },
      },
    });
    await expect(write(next, view('employer', 'Nei'), union())).rejects.toMatchObject({ status: 403 });
  });

  it('nowhere is it kept which union somebody wrote for', async () => {
    const rows = world.rows('history').filter((row) => row.ChangedByOid === world.people.unionRep);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/nsf|Sykepleierforbund|Veiledning/);
    expect(JSON.stringify(world.rows('consultations'))).not.toContain(world.people.unionRep);
  });
});

describe('the plan cannot be adopted before it was discussed', () => {
  const planId = crypto.randomUUID();
  const meetingId = crypto.randomUUID();
  const planSeen = async () => {
    const { plans } = await leader()('plans', { query: { unitId: world.people.unit } });
    const found = plans.find(({ id }) => id === planId);
    if (found === undefined) throw new Error('The plan is not there');
    return found;
  };
  const adopt = async () =>
    leader()('movePlan', {
      params: { planId },
      body: {
        ...{ key: key(), etag: (await planSeen()).etag as string, to: 'adopted' as const },
        adoption: { on: today, body: 'Virksomhetslederen', caseNumber: '2026/1441' },
      },
    });
  const hold = async () =>
    leader()('holdConsultation', {
      params: { consultationId: meetingId },
      body: {
        ...{ key: key(), etag: (await see(meetingId, leader())).etag as string },
        ...{ heldOn: today, caseNumber: '2026/1400' },
      },
    });

  it('the leader makes a plan, and is refused', async () => {
    const { suggested } = await leader()('plans', { query: { unitId: world.people.unit } });
    await leader()('savePlan', {
      body: { key: planId, title: 'Neste plan', ...suggested, subject: { unitId: world.people.unit } },
    });
    await expect(adopt()).rejects.toMatchObject({
      status: 400,
      body: { faults: [{ field: 'notDiscussedBecause' }] },
    });
  });

  it('calls a meeting about it, which cannot be closed before each matter has been treated', async () => {
    const plannedOn = parseIsoDate(today);
    await leader()('saveConsultation', {
      body: {
        ...{
          key: meetingId,
          unitId: world.people.unit,
          year: yearOf(today),
          title: 'Drøfting på avdelingen',
        },
        plannedOn: plannedOn as NonNullable<typeof plannedOn>,
        parties: [
          { id: 'employer', kind: 'employer', name: 'Arbeidsgiver' },
          { id: 'union', kind: 'union', name: 'Fagforbundet' },
        ],
        planIds: [planId],
      },
    });
    await expect(hold()).rejects.toMatchObject({ status: 400, body: { faults: [{ field: 'agenda' }] } });
    const { agenda } = await see(meetingId, leader());
    const [first = '', ...rest] = agenda.map(({ id }) => id);
    await write(
      meetingId,
      { kind: 'view', itemId: first, partyId: 'union', to: 'Planen er god.', seen: '' },
      union(),
    );
    for (const itemId of rest) await write(meetingId, { kind: 'notRaised', itemId, to: true }, leader());
    await expect(adopt()).rejects.toMatchObject({ status: 400 });
  });

  it('when the protocol is closed the plan has been discussed in that meeting, and is adopted', async () => {
    expect((await hold()).consultation).toMatchObject({ status: 'held', heldOn: today });
    expect((await planSeen()).endorsements).toEqual([
      { kind: 'consultation', on: today, body: 'Drøfting på avdelingen', caseNumber: '2026/1400' },
    ]);
    const { entries } = await leader()('planHistory', { params: { subjectId: meetingId } });
    expect(entries[0]?.fields).toContainEqual({ field: 'status', from: 'Planlagt', to: 'Holdt' });
    expect(entries[1]?.fields).toEqual([
      { field: 'about', from: 'Tomt', to: agendaTopics['checklist.agreements'].nb },
      { field: 'notRaised', from: 'Nei', to: 'Ja' },
    ]);
    expect((await adopt()).outcome).toBe('saved');
    expect((await planSeen()).status).toBe('adopted');
    const { agenda } = await see(meetingId, leader());
    const itemId = agenda[0]?.id as string;
    const change = { kind: 'view', itemId, partyId: 'union', to: 'Likevel ikke', seen: '' } as const;
    await expect(write(meetingId, change, union())).rejects.toMatchObject({ status: 400 });
  });

  it('an employee is told nothing of it, and management reads it', async () => {
    const employee = world.as(world.people.employee);
    await expect(employee('consultations')).rejects.toMatchObject({ status: 403 });
    await expect(see(meetingId, employee)).rejects.toMatchObject({ status: 404 });
    const { pages } = await employee('home');
    expect(pages).not.toContain('together');
  });
});
