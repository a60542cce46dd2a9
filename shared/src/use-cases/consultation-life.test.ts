import { beforeEach, describe, expect, it } from 'vitest';
import type { ConsultationChange } from '../domain/consultation/change-consultation.ts';
import { asId } from '../domain/ids.ts';
import { day } from '../testing/build.ts';
import {
  buildAgreement,
  buildConsultation,
  buildItem,
  employer,
  fagforbundet,
} from '../testing/build-consultation.ts';
import { director, hr, leader, otherLeader, planTown } from '../testing/plan-town.ts';
import { actor, type TestContext } from '../testing/use-case-context.ts';
import { type HoldInput, holdConsultation } from './hold-consultation.ts';
import { movePlan } from './move-plan.ts';
import { saveConsultation } from './save-consultation.ts';
import { packConsultation, viewConsultation } from './view-consultation.ts';
import { viewConsultations } from './view-consultations.ts';
import { viewPlanHistory } from './view-plan-history.ts';
import { writeInConsultation } from './write-in-consultation.ts';

const union = actor('union', 'UnionRep');
const management = actor('management', 'Management');
const id = asId<'Consultation'>('meeting');
const ready = buildConsultation('meeting', {
  ...{ unitId: asId('ward'), planIds: [asId('plan')] },
  agenda: [
    buildItem('goals', { topic: 'checklist.goals', agreed: 'Vi ansetter to' }),
    buildItem('own', { words: 'Heltid' }),
  ],
});

let context: TestContext;
beforeEach(() => {
  context = planTown();
  context.records.put('consultations', ready);
});
const stored = () => context.records.get('consultations', id)?.entity;
let keys = 0;
const write = (who: typeof hr, change: ConsultationChange) => {
  keys += 1;
  return writeInConsultation(context, who, { key: `key-${keys}`, id, change });
};
const view = (partyId: string, to: string, seen = '') =>
  ({ kind: 'view', itemId: 'own', partyId, to, seen }) as const;
const hold = (over: Partial<HoldInput> = {}, who = leader) =>
  holdConsultation(context, who, {
    ...{ key: 'hold', id, heldOn: day('2026-11-20'), caseNumber: '2026/1400' },
    etag: context.records.get('consultations', id)?.etag ?? '',
    ...over,
  });

describe('planning a meeting', () => {
  const draft = {
    ...{ unitId: asId<'Unit'>('ward'), year: 2027, title: ' Drøfting  2027 ', plannedOn: day('2027-10-01') },
    ...{ parties: [employer, fagforbundet], planIds: [asId<'Plan'>('plan')] },
  };
  it('puts the seven questions on the agenda, once for a key, and remembers what is changed', async () => {
    const input = { key: 'new', draft };
    expect(await saveConsultation(context, leader, input)).toEqual({ kind: 'ok', value: 'saved' });
    expect(await saveConsultation(context, leader, input)).toEqual({ kind: 'ok', value: 'saved' });
    expect(context.records.all('consultations')).toHaveLength(2);
    const made = context.records.get('consultations', 'new');
    expect(made?.entity).toMatchObject({ title: 'Drøfting 2027', status: 'planned' });
    expect(made?.entity.agenda.map(({ topic }) => topic?.split('.')[0])).toEqual(Array(7).fill('checklist'));
    const changes = { id: asId<'Consultation'>('new'), etag: made?.etag ?? '' };
    const later = { ...draft, plannedOn: day('2027-10-08') };
    await saveConsultation(context, hr, { key: 'later', draft: later, changes });
    expect(context.records.where('history', 'new').at(-1)).toMatchObject({
      by: 'hr',
      fields: [{ field: 'plannedOn', from: '2027-10-01', to: '2027-10-08' }],
    });
    const again = await saveConsultation(context, hr, { key: 'third', draft, changes });
    expect(again.kind).toBe('conflict');
  });

  it('is for HR and the line above, about plans of the unit and below; one person’s plan is no matter for it', async () => {
    for (const who of [otherLeader, union, management, actor('kari')]) {
      expect(await saveConsultation(context, who, { key: 'no', draft })).toEqual({ kind: 'forbidden' });
    }
    for (const planId of ['townPlan', 'karisPlan', 'nothing']) {
      const other = { ...draft, planIds: [asId<'Plan'>(planId)] };
      expect(await saveConsultation(context, leader, { key: 'no', draft: other })).toMatchObject({
        kind: 'invalid',
        faults: [{ field: 'planIds' }],
      });
    }
    const moved = { ...draft, unitId: asId<'Unit'>('clinic') };
    const changes = { id, etag: '"1"' };
    expect((await saveConsultation(context, hr, { key: 'no', draft: moved, changes })).kind).toBe('notFound');
  });
});

describe('writing in a meeting', () => {
  it('two write in different places at once; in the same, both versions come back', async () => {
    expect((await write(union, view('fagforbundet', 'Flere hele stillinger'))).kind).toBe('ok');
    expect((await write(leader, view('employer', 'Vi prøver'))).kind).toBe('ok');
    expect(await write(hr, view('employer', 'Nei', ''))).toMatchObject({
      kind: 'conflict',
      current: { entity: { agenda: [{}, { views: [{ words: 'Vi prøver' }, {}] }] } },
    });
    expect((await write(hr, view('employer', 'Nei', 'Vi prøver'))).kind).toBe('ok');
    expect(stored()?.agenda[1]?.views.map(({ words }) => words)).toEqual(['Nei', 'Flere hele stillinger']);
  });

  it('what somebody of the unions wrote is remembered without words or union: nobody’s membership is kept', async () => {
    await write(union, view('fagforbundet', 'Flere hele stillinger'));
    await write(leader, view('employer', 'Vi prøver'));
    expect(context.records.where('history', id).map(({ by, fields }) => [by, fields])).toEqual([
      ['union', [{ field: 'unionView' }]],
      [
        'leader',
        [
          { field: 'about', to: 'Heltid' },
          { field: 'view', to: 'Arbeidsgiver: Vi prøver' },
        ],
      ],
    ]);
    expect(JSON.stringify(context.audited)).not.toContain('fagforbundet');
    expect((await viewPlanHistory(context, leader, id)).kind).toBe('ok');
    expect((await viewPlanHistory(context, union, id)).kind).toBe('forbidden');
  });

  it('a union representative does not write for the employer, nor what was agreed; management reads', async () => {
    expect((await write(union, view('employer', 'Ja'))).kind).toBe('forbidden');
    expect((await write(union, { kind: 'agreed', itemId: 'own', to: 'Ja', seen: '' })).kind).toBe(
      'forbidden',
    );
    expect((await write(union, { kind: 'addItem', itemId: 'new', words: 'Lærlinger' })).kind).toBe('ok');
    expect((await write(management, view('fagforbundet', 'Ja'))).kind).toBe('forbidden');
    expect((await viewConsultation(context, management, id)).kind).toBe('ok');
    for (const who of [otherLeader, actor('kari')]) {
      expect((await viewConsultation(context, who, id)).kind).toBe('notFound');
      expect((await write(who, view('employer', 'Ja'))).kind).toBe('notFound');
    }
  });
});

describe('closing the protocol', () => {
  it('is refused while a matter has not been treated', async () => {
    expect(await hold()).toMatchObject({ kind: 'invalid', faults: [{ code: 'itemsLeft' }] });
    expect(context.records.get('plans', 'plan')?.entity.endorsements).toEqual([]);
  });

  it('the plan that was discussed has its consultation, in the same act, and can then be adopted', async () => {
    const adoption = { on: day('2026-11-24'), body: 'Kommunalsjefen' };
    const adopt = () =>
      movePlan(context, leader, {
        ...{ key: 'adopt', id: asId<'Plan'>('plan'), to: 'adopted', adoption },
        etag: context.records.get('plans', 'plan')?.etag ?? '',
      });
    for (const measure of context.records.where('measures', 'plan')) {
      context.records.put('measures', { ...measure, successCriteria: 'Alle kan det' });
    }
    expect(await adopt()).toMatchObject({ kind: 'invalid', faults: [{ code: 'notDiscussed' }] });
    await write(hr, { kind: 'notRaised', itemId: 'own', to: true });
    expect((await hold({ etag: '"1"' })).kind).toBe('conflict');
    expect(await hold()).toEqual({ kind: 'ok', value: 'saved' });
    const tables = context.submitted.at(-1)?.writes.map(({ table, kind }) => `${kind} ${table}`);
    expect(tables).toEqual(['change consultations', 'create history', 'change plans', 'create history']);
    expect(context.records.get('plans', 'plan')?.entity.endorsements).toEqual([
      {
        ...{ kind: 'consultation', on: '2026-11-20', body: 'Drøftingsmøte 2026', caseNumber: '2026/1400' },
        consultationId: id,
      },
    ]);
    const batches = context.submitted.length;
    expect(await hold({ key: 'again' })).toEqual({ kind: 'ok', value: 'saved' });
    expect(context.submitted).toHaveLength(batches);
    expect((await adopt()).kind).toBe('ok');
    expect(await write(hr, view('employer', 'Etterpå'))).toMatchObject({
      kind: 'invalid',
      faults: [{ code: 'consultationIsClosed' }],
    });
  });

  it('is done by who plans the meeting', async () => {
    for (const who of [union, management]) expect((await hold({}, who)).kind).toBe('forbidden');
    expect((await hold({}, otherLeader)).kind).toBe('notFound');
  });
});

describe('last year’s agreements', () => {
  const last = buildConsultation('last', {
    ...{ unitId: asId('ward'), year: 2025, status: 'held', heldOn: day('2025-11-12') },
    agreements: [buildAgreement('guides')],
  });
  it('stand first, and what became of them is written after the protocol was closed', async () => {
    context.records.put('consultations', last);
    const seen = await viewConsultation(context, union, id);
    expect(seen).toMatchObject({ value: { before: { id: 'last', agreements: [{ status: 'open' }] } } });
    const change = {
      kind: 'outcome',
      agreementId: 'guides',
      to: { status: 'kept', outcome: 'Fem nye' },
      seen: { status: 'open', outcome: '' },
    } as const;
    const outcome = await writeInConsultation(context, hr, { key: 'k', id: last.id, change });
    expect(outcome.kind).toBe('ok');
    expect(context.records.where('history', 'last')[0]?.fields).toEqual([
      { field: 'about', to: 'Flere veiledere' },
      { field: 'agreement.status', from: 'open', to: 'kept' },
      { field: 'agreement.outcome', to: 'Fem nye' },
    ]);
  });
});

it('each sees the meetings of the units they see, and who may call one knows where', async () => {
  context.records.put('consultations', buildConsultation('town', { unitId: asId('town'), year: 2025 }));
  const seen = async (who: typeof hr) => {
    const outcome = await viewConsultations(context, who);
    if (outcome.kind !== 'ok') return outcome.kind;
    const { consultations, plannable } = outcome.value;
    return [consultations.map(({ consultation }) => consultation.id), plannable.map((unit) => unit.id)];
  };
  const all = ['meeting', 'town'];
  expect(await seen(hr)).toEqual([all, ['town', 'health', 'clinic', 'ward']]);
  expect(await seen(director)).toEqual([all, ['town', 'health', 'clinic', 'ward']]);
  expect(await seen(leader)).toEqual([['meeting'], ['ward']]);
  expect(await seen(otherLeader)).toEqual([[], ['clinic']]);
  expect(await seen(union)).toEqual([all, []]);
  expect(await seen(management)).toEqual([all, []]);
  expect(await seen(actor('kari'))).toBe('forbidden');
});

it('the package is the same for the employer and the unions, names nobody, and that it was taken is written down', async () => {
  const take = async (who: typeof hr) => {
    const outcome = await packConsultation(context, who, id);
    if (outcome.kind !== 'ok') throw new Error(outcome.kind);
    const { on, threshold, groups, strategies } = outcome.value;
    return { on, threshold, groups, strategies };
  };
  const own = await take(leader);
  expect(await take(union)).toEqual(own);
  expect(await take(hr)).toEqual(own);
  expect(own.groups.length).toBeGreaterThan(0);
  expect(own.strategies.find(({ measures }) => measures > 0)).toBeDefined();
  expect(context.audited.map(({ action, subject, people }) => [action, subject, people])).toEqual(
    Array(3).fill(['read:consultation:package', id, 0]),
  );
});
