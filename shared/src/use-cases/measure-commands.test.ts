import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { director, draftOf, hr, leader, otherLeader, planTown } from '../testing/plan-town.ts';
import { actor } from '../testing/use-case-context.ts';
import { moveMeasure } from './move-measure.ts';
import { restoreMeasure } from './restore-measure.ts';
import { type MeasureInput, saveMeasure } from './save-measure.ts';
import { type MeasureCell, setMeasureCell } from './set-measure-cell.ts';
import { stopMeasure } from './stop-measure.ts';
import { viewMeasure } from './view-measure.ts';
import { viewMeasureForm } from './view-measure-form.ts';
import { viewMeasureThread } from './view-measure-thread.ts';
import { viewPlanHistory } from './view-plan-history.ts';
import { viewPlans } from './view-plans.ts';

const key = '0b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e5f';
const id = asId<'Measure'>;
const input = (over: Partial<MeasureInput> = {}): MeasureInput => ({
  ...{ key, planId: asId('plan'), planStatus: 'draft', draft: draftOf() },
  ...over,
});
const ok = { kind: 'ok', value: 'saved' };
type Town = ReturnType<typeof planTown>;
const measure = ({ records }: Town, of: string) => records.get('measures', of)?.entity;
const etagOf = ({ records }: Town, of: string) => records.get('measures', of)?.etag as string;
const historyOf = async (context: Town, of: string) => {
  const seen = await viewMeasure(context, leader, id(of));
  return seen.kind === 'ok' ? seen.value.history : [];
};

describe('a measure', () => {
  it('is added last in its area by the leader, once however often it is sent, and history says by whom', async () => {
    const context = planTown();
    expect(await saveMeasure(context, leader, input())).toEqual(ok);
    expect(await saveMeasure(context, leader, input())).toEqual(ok);
    expect(measure(context, key)).toMatchObject({ status: 'planned', progress: 0, order: 2, planId: 'plan' });
    expect(await historyOf(context, key)).toMatchObject([{ kind: 'created', by: 'leader' }]);
    expect(context.submitted).toHaveLength(1);
    expect(context.audited).toMatchObject([{ action: 'write:measure:create', actorId: 'leader', people: 0 }]);
  });

  it('is changed by those who lead the unit and by HR, and by nobody else, its owner least of all', async () => {
    for (const [who, kind] of [
      [leader, 'ok'],
      [director, 'ok'],
      [hr, 'ok'],
      [otherLeader, 'forbidden'],
      [actor('kari'), 'forbidden'],
      [actor('una', 'UnionRep'), 'forbidden'],
    ] as const) {
      const context = planTown();
      const changes = { id: id('m1'), etag: etagOf(context, 'm1') };
      expect((await saveMeasure(context, who, input({ changes }))).kind, who.personId).toBe(kind);
      expect((await setMeasureCell(context, who, { key, id: id('m1'), cell: year(2027) })).kind).toBe(kind);
    }
  });

  it('in one’s own plan is decided by the leader, and the person can read that it was written', async () => {
    const context = planTown();
    const own = input({ planId: asId('karisPlan'), planStatus: 'running' });
    expect(await saveMeasure(context, actor('kari'), own)).toEqual({ kind: 'forbidden' });
    expect(await saveMeasure(context, leader, own)).toEqual(ok);
    const reading = { actorId: 'leader', subject: 'kari', people: 1 };
    expect(context.audited).toMatchObject([{ ...reading, action: 'write:measure:create' }]);
    for (const [read, action] of [
      [() => viewMeasure(context, leader, id('own')), 'read:measure:person'],
      [() => viewMeasureThread(context, leader, id('own')), 'read:measure:person'],
      [() => viewMeasureForm(context, leader, asId('karisPlan')), 'read:plan:person'],
      [() => viewPlans(context, leader, { personId: asId('kari') }), 'read:plan:person'],
      [() => viewPlanHistory(context, leader, 'own'), 'read:plan:person'],
    ] as const) {
      expect((await read()).kind).toBe('ok');
      expect(context.audited.at(-1)).toMatchObject({ ...reading, action });
    }
    const before = context.audited.length;
    await viewPlans(context, actor('kari'), { personId: asId('kari') });
    expect(context.audited).toHaveLength(before);
  });

  it('that HR decides on for others is decided for HR by a leader', async () => {
    const context = planTown();
    const own = { ...context.records.get('plans', 'karisPlan')?.entity, subject: { personId: asId('hr') } };
    context.records.put('plans', own as never);
    const input = { key, planId: asId<'Plan'>('karisPlan'), planStatus: 'running' as const };
    expect(await saveMeasure(context, hr, { ...input, draft: draftOf() })).toEqual({ kind: 'forbidden' });
  });

  it('writes what differs and nothing else, so that two people who edit other fields do not meet', async () => {
    const context = planTown();
    const changes = { id: id('m1'), etag: etagOf(context, 'm1') };
    const whole = measure(context, 'm1') as NonNullable<ReturnType<typeof measure>>;
    const draft = { ...whole, title: 'Sårstell for alle', successCriteria: 'Færre sår' };
    expect(await saveMeasure(context, leader, input({ changes, draft }))).toEqual(ok);
    expect(context.submitted.map(({ writes }) => writes)).toMatchObject([
      [
        {
          ...{ table: 'measures', kind: 'change' },
          changes: { title: 'Sårstell for alle', successCriteria: 'Færre sår' },
          base: { title: 'Sårstell', successCriteria: '' },
        },
        { table: 'history' },
      ],
    ]);
    const [write] = context.submitted[0]?.writes ?? [];
    expect(write?.kind === 'change' && Object.keys(write.changes)).toEqual(['title', 'successCriteria']);
    // The same form once more is nothing to write.
    const again = { id: id('m1'), etag: etagOf(context, 'm1') };
    expect(await saveMeasure(context, leader, input({ key: 'k2', changes: again, draft }))).toEqual(ok);
    expect(context.submitted).toHaveLength(1);
  });

  it('gives back the newer version instead of writing over it', async () => {
    const context = planTown();
    const changes = { id: id('m1'), etag: etagOf(context, 'm1') };
    await setMeasureCell(context, hr, { key: 'a', id: id('m1'), cell: year(2027) });
    const outcome = await saveMeasure(context, leader, input({ changes }));
    expect(outcome).toMatchObject({ kind: 'conflict', current: { entity: { years: [2026, 2027] } } });
    expect(measure(context, 'm1')?.title).toBe('Sårstell');
    expect(await historyOf(context, 'm1')).toHaveLength(1);
  });

  it('of another plan is not reached through this one', async () => {
    const context = planTown();
    const changes = { id: id('top'), etag: etagOf(context, 'top') };
    expect(await saveMeasure(context, leader, input({ changes }))).toEqual({ kind: 'notFound' });
  });

  it('written while the plan was adopted is kept back once, and saved when it is sent again', async () => {
    const context = planTown();
    const plan = context.records.get('plans', 'plan')?.entity as never;
    context.records.put('plans', Object.assign({}, plan, { status: 'adopted' }));
    const first = await saveMeasure(context, leader, input());
    expect(first).toEqual({ kind: 'invalid', faults: [{ field: 'planStatus', code: 'planAdopted' }] });
    expect(await saveMeasure(context, leader, input({ planStatus: 'adopted' }))).toEqual(ok);
    const typed = { key: 'c', id: id('m1'), cell: year(2027) };
    expect(await setMeasureCell(context, leader, { ...typed, planStatus: 'draft' })).toMatchObject({
      faults: [{ code: 'planAdopted' }],
    });
    expect(await setMeasureCell(context, leader, { ...typed, planStatus: 'adopted' })).toEqual(ok);
  });

  it('asks for a reason where somebody in the unit lies idle with it, and tells how many as a band', async () => {
    const context = planTown();
    const competences = [{ competenceId: asId<'Competence'>('wound'), targetLevel: 3, people: 4 }];
    const asked = await saveMeasure(context, leader, input({ draft: draftOf({ competences }) }));
    expect(asked).toEqual({ kind: 'invalid', faults: [{ field: 'reason', code: 'reasonNeeded' }] });
    const draft = draftOf({ competences, reason: ' En er for lite. ' });
    expect(await saveMeasure(context, leader, input({ draft }))).toEqual(ok);
    expect(measure(context, key)?.reason).toBe('En er for lite.');
    const form = await viewMeasureForm(context, leader, asId('plan'));
    expect(form.kind === 'ok' && form.value.competences.map((c) => [c.competence.id, c.unused])).toEqual([
      ['lift', 'none'],
      ['wound', 'few'],
    ]);
  });
});

const year = (of: number, on = true): MeasureCell => ({ kind: 'year', year: of, on });

describe('a cell of the plan table', () => {
  const set = (context: Town, cell: MeasureCell, at = 'm1', as = leader) =>
    setMeasureCell(context, as, { key: JSON.stringify(cell), id: id(at), cell });

  it('is set without knowing the version, twice as once, and each change stands in the history', async () => {
    const context = planTown();
    expect(await set(context, year(2027))).toEqual(ok);
    expect(await set(context, year(2027))).toEqual(ok);
    expect(await set(context, year(2026, false))).toEqual(ok);
    expect(measure(context, 'm1')?.years).toEqual([2027]);
    expect((await historyOf(context, 'm1')).map(({ fields }) => fields)).toEqual([
      [{ field: 'years', from: [2026, 2027], to: [2027] }],
      [{ field: 'years', from: [2026], to: [2026, 2027] }],
    ]);
  });

  it('survives somebody else’s write in between', async () => {
    const context = planTown();
    const current = context.records.get('measures', 'm1') as never;
    context.answerNext({ kind: 'conflict', table: 'measures', current });
    expect(await set(context, year(2027))).toEqual(ok);
    expect(measure(context, 'm1')?.years).toEqual([2026, 2027]);
  });

  it('meets a conflict only where the same cell was changed meanwhile', async () => {
    const context = planTown();
    await set(context, { kind: 'title', to: 'Sårstell for alle', seen: 'Sårstell' });
    const mine: MeasureCell = { kind: 'title', to: 'Bedre sårstell', seen: 'Sårstell' };
    expect(await set(context, mine)).toMatchObject({
      kind: 'conflict',
      current: { entity: { title: 'Sårstell for alle' } },
    });
    expect(await set(context, { kind: 'strategy', to: 'mobilise', seen: 'develop' })).toEqual(ok);
  });

  it('is held to the rules of its own field, and to no other', async () => {
    const context = planTown();
    const codes = async (cell: MeasureCell, at = 'm1') => {
      const outcome = await set(context, cell, at);
      return outcome.kind === 'invalid' ? outcome.faults.map(({ code }) => code) : outcome.kind;
    };
    expect(await codes(year(2030))).toEqual(['yearOutsidePlan']);
    expect(await codes({ kind: 'title', to: ' ', seen: 'Sårstell' })).toEqual(['required']);
    expect(await codes({ kind: 'ownerId', to: asId('gone'), seen: asId('kari') })).toEqual(['hasLeft']);
    expect(await codes({ kind: 'ownerId', seen: asId('kari') })).toBe('ok');
    expect(measure(context, 'm1')?.ownerId).toBeUndefined();
  });
});

describe('a measure’s place and end', () => {
  it('moves before another, to another area, and not to one of another unit', async () => {
    const context = planTown();
    const move = { key, id: id('m1'), areaId: asId<'CompetenceArea'>('change'), before: id('m2') };
    expect(await moveMeasure(context, leader, move)).toEqual(ok);
    expect(measure(context, 'm1')).toMatchObject({ areaId: 'change', order: 0 });
    const away = { ...move, areaId: asId<'CompetenceArea'>('clinicOnly') };
    expect(await moveMeasure(context, leader, away)).toMatchObject({ faults: [{ code: 'unknownId' }] });
    expect(await moveMeasure(context, otherLeader, move)).toEqual({ kind: 'forbidden' });
  });

  it('is stopped with a reason, is not changed while it rests, and is taken up as what it was', async () => {
    const context = planTown();
    const stop = (because: string) =>
      stopMeasure(context, leader, { key, id: id('m1'), etag: etagOf(context, 'm1'), because });
    expect(await stop('  ')).toMatchObject({ faults: [{ field: 'because', code: 'required' }] });
    expect(await stop('Kurset er avlyst.')).toEqual(ok);
    expect(measure(context, 'm1')).toMatchObject({ status: 'stopped', stoppedBecause: 'Kurset er avlyst.' });
    const cell = await setMeasureCell(context, leader, { key, id: id('m1'), cell: year(2027) });
    expect(cell).toMatchObject({ faults: [{ code: 'measureIsStopped' }] });
    const etag = etagOf(context, 'm1');
    const restore = (seen: string) => restoreMeasure(context, leader, { key: 'r', id: id('m1'), etag: seen });
    expect(await restore(etag)).toEqual(ok);
    expect(measure(context, 'm1')).toMatchObject({ status: 'onTrack', stoppedBecause: undefined });
    // Sent again it is the same act; asked anew it is refused.
    expect(await restore(etag)).toEqual(ok);
    const records = { ...context.records, isPending: () => true };
    expect(await restoreMeasure({ ...context, records }, leader, { key: 'r', id: id('m1'), etag })).toEqual({
      kind: 'ok',
      value: 'pending',
    });
    expect(await restore(etagOf(context, 'm1'))).toMatchObject({ faults: [{ code: 'measureIsNotStopped' }] });
    expect(context.records.all('measures')).toHaveLength(6);
  });
});
