import { ApiError } from '@rod-trad/shared/client/api-error';
import type { LeaveView } from '@rod-trad/shared/contracts/education-views';
import type { RouteBody } from '@rod-trad/shared/contracts/route';
import type { routes } from '@rod-trad/shared/contracts/routes';
import { addDays, norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StoryWorld, startWorld, until } from './story-world.ts';

let world: StoryWorld;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world?.close());

const today = norwegianDay(new Date());
const key = () => crypto.randomUUID();
const employee = () => world.as(world.people.employee);
const leader = () => world.as(world.people.leader);
type Draft = RouteBody<(typeof routes)['applyForLeave']>['draft'];
const secret = 'Lindrende omsorg, heltidsstudiet';
const apply = async (extent: Pick<Draft, 'title' | 'studyUnit' | 'studyAmount'>): Promise<LeaveView> => {
  const draft: Draft = {
    ...{ institution: 'Høgskolen', fromOn: addDays(today, -200), toOn: addDays(today, -2), percent: 20 },
    ...{ payAsked: 'paid', valueForEmployee: 'Tryggere', valueForEmployer: 'Fagansvar', ...extent },
  };
  return (await employee()('applyForLeave', { body: { key: key(), draft } })).leave;
};
const params = ({ id }: Pick<LeaveView, 'id'>) => ({ leaveId: id });
const grant = async (leave: LeaveView): Promise<LeaveView> => {
  const ruling = {
    decision: 'granted',
    pay: 'paid',
    ...{ decidedOn: today, decidedAs: 'Avdelingsleder', necessary: true, expensesCovered: true },
    ...{ substituteHours: 90, compensation: '' },
  } as const;
  const body = { key: key(), etag: leave.etag, ruling };
  return (await leader()('decideLeave', { params: params(leave), body })).leave;
};
const complete = (who: string, leave: LeaveView, etag = leave.etag) =>
  world.as(who)('completeStudy', {
    params: params(leave),
    body: { key: key(), etag, completedOn: addDays(today, -2) },
  });
const casesOf = (leave: LeaveView) => world.rows('payCases').filter(({ LeaveKey }) => LeaveKey === leave.id);
const statusOf = (error: unknown) => (error as ApiError).status;

describe('a 30-credit course gives one pay case, a two-day course none', () => {
  let long: LeaveView;
  let short: LeaveView;

  it('she applies for both, and the leader grants them', async () => {
    long = await grant(await apply({ title: secret, studyUnit: 'credits', studyAmount: 30 }));
    short = await grant(await apply({ title: 'Sårstell, to dager', studyUnit: 'days', studyAmount: 2 }));
    expect([long, short].map(({ decision, longEnough }) => [decision, longEnough])).toEqual([
      ['granted', true],
      ['granted', false],
    ]);
  });

  it('she and the leader complete it at once from two windows, and she once more', async () => {
    const { employee: she, leader: he } = world.people;
    const both = await Promise.allSettled([complete(she, long), complete(he, long)]);
    for (const one of both) {
      // Whoever came second is told of the other, or that it is done already.
      if (one.status === 'rejected') expect(statusOf(one.reason)).toBe(409);
    }
    expect(both.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    await complete(she, long);
    await complete(she, short);
    await until('the case in SharePoint', () => (casesOf(long).length > 0 ? true : undefined));
    expect(casesOf(long)).toMatchObject([{ Key: `pay-${long.id}`, CaseStage: 'toConsider' }]);
    expect(casesOf(short)).toEqual([]);
  });

  it('she sees that there is one, and how far it has come; the leader takes it on', async () => {
    const own = await employee()('ownEducation');
    const seen = own.leaves.find(({ id }) => id === long.id);
    expect(seen?.payCase).toMatchObject({ standing: 'toConsider' });
    expect(seen?.payCase?.handling).toBeUndefined();
    const { leaves } = await leader()('unitEducation', { params: { unitId: world.people.unit } });
    const payCase = leaves.find(({ id }) => id === long.id)?.payCase;
    expect(payCase?.handling?.next).toEqual(['raised', 'closed']);
    await leader()('movePayCase', {
      params: { payCaseId: payCase?.id ?? '' },
      body: {
        ...{ key: key(), etag: payCase?.handling?.etag ?? '', to: 'raised', on: today, reason: '' },
        codeConsidered: true,
      },
    });
    const after = (await employee()('ownEducation')).leaves.find(({ id }) => id === long.id);
    expect(after?.payCase?.standing).toBe('raised');
    // What the parties have begun to talk about is not pulled away under them.
    const reopened = employee()('reopenStudy', {
      params: params(long),
      body: { key: key(), etag: after?.etag ?? '' },
    });
    expect(await reopened.catch(statusOf)).toBe(400);
  });

  it('the power goes and comes back, and it is still one', async () => {
    await world.product.kill();
    await world.restart();
    await complete(world.people.employee, long);
    expect(casesOf(long)).toHaveLength(1);
  });

  it('she takes it all home, and sees that the leader has looked', async () => {
    const { content } = await employee()('ownExport', { query: { format: 'json' } });
    const { educations, payCases } = JSON.parse(content);
    expect(educations.map(({ title }: { title: string }) => title)).toContain(secret);
    expect(payCases).toMatchObject([{ leaveId: long.id, standing: 'raised' }]);
    const csv = await employee()('ownExport', { query: { format: 'csv' } });
    expect(csv.content).toContain('Lønnssak etter utdanning');
    const { readers } = await employee()('ownReaders');
    expect(readers.filter(({ leader: leads }) => leads).map(({ what }) => what)).toEqual(
      expect.arrayContaining(['person', 'unit', 'written']),
    );
  });
});

describe('a refusal needs særlige grunner', () => {
  it('the leader is refused without them, in words, and with them she reads why', async () => {
    const leave = await apply({ title: 'Årsstudium', studyUnit: 'credits', studyAmount: 60 });
    const refuse = (refusedBecause: string) =>
      leader()('decideLeave', {
        params: params(leave),
        body: {
          ...{ key: key(), etag: leave.etag },
          ruling: { decision: 'refused', decidedOn: today, decidedAs: 'Avdelingsleder', refusedBecause },
        },
      });
    const refused = await refuse(' ').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ApiError);
    expect((refused as ApiError).body?.faults).toMatchObject([
      { field: 'refusedBecause', words: expect.stringContaining('særlige grunner') },
    ]);
    await refuse('To andre er i permisjon i samme tid.');
    const own = (await employee()('ownEducation')).leaves.find(({ id }) => id === leave.id);
    expect(own).toMatchObject({
      decision: 'refused',
      refusedBecause: 'To andre er i permisjon i samme tid.',
    });
  });
});

describe('a colleague and a union representative see nothing', () => {
  it('neither by asking for it, nor in anything they are given', async () => {
    const colleague = world.tenant.context.directory
      .list()
      .find(
        ({ id, accountEnabled, appRoles }) =>
          accountEnabled &&
          appRoles.length === 0 &&
          !(Object.values(world.people) as string[]).includes(id) &&
          world.rows('units').every(({ LeaderOid }) => LeaderOid !== id),
      )?.id as string;
    expect(colleague).toBeTruthy();
    const [id] = world
      .rows('educationLeaves')
      .filter(({ PersonOid, StudyTitle }) => PersonOid === world.people.employee && StudyTitle === secret)
      .map(({ Key }) => String(Key));
    const version = { key: key(), etag: '"1"' };
    const { unionRep, administrator, unit } = world.people;
    for (const who of [colleague, unionRep, administrator]) {
      const asked = [
        await world.call(who, `/api/units/${unit}/education`),
        await world.call(who, `/api/education/${id}`),
        await world.call(who, `/api/education/${id}/complete`, {
          ...{ method: 'POST', body: { ...version, completedOn: today } },
        }),
        await world.call(who, `/api/education/${id}/reopen`, { method: 'POST', body: version }),
        await world.call(who, `/api/pay-cases/pay-${id}/move`, {
          ...{ method: 'POST', body: { ...version, to: 'closed', on: today, codeConsidered: false } },
        }),
      ];
      expect(asked.map(({ status }) => status)).toEqual([403, 404, 404, 404, 404]);
      // That it is there, and that it is not, are the same answer.
      const none = await world.call(who, '/api/education/none');
      const without = ({ text }: { text: string }) => text.replace(/"requestId":"[^"]*"/, '');
      expect(without(asked[1] as { text: string })).toBe(without(none));
      const given = [
        ...asked,
        await world.call(who, '/api/home'),
        await world.call(who, '/api/me/education'),
        await world.call(who, `/api/plan-history/${id}`),
        await world.call(who, `/api/units/${unit}/plan`),
      ];
      expect(given.filter(({ text }) => text.includes(secret))).toEqual([]);
    }
  });
});
