import { beforeEach, describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import type { RoundDraft } from '../domain/mapping/scope-guard.ts';
import { buildAssessment, day } from '../testing/build.ts';
import { hr, leader, roundDraft, roundTown } from '../testing/round-town.ts';
import { actor, type TestContext } from '../testing/use-case-context.ts';
import { closeMappingRound } from './close-mapping-round.ts';
import { openMappingRound } from './open-mapping-round.ts';
import { saveMappingRound } from './save-mapping-round.ts';
import { viewMappingRound } from './view-mapping-round.ts';
import { viewMappingRounds } from './view-mapping-rounds.ts';

const id = asId<'MappingRound'>;
const key = '0b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e5f';

let context: TestContext;
beforeEach(() => {
  context = roundTown();
});
const save = (over: Partial<RoundDraft> = {}, changes?: { etag: string }, who = hr) =>
  saveMappingRound(context, who, {
    key: changes === undefined ? key : 'another-act',
    draft: roundDraft(over),
    changes: changes && { ...changes, id: id(key) },
  });
const open = (etag: string, who = hr) =>
  openMappingRound(context, who, { key: 'open-it', id: id(key), etag });
const stored = () => context.records.get('mappingRounds', key);

describe('the life of a round', () => {
  it('is kept as a draft, twice sent once, and opened from the day it is opened', async () => {
    expect(await save({ purpose: '' })).toEqual({ kind: 'ok', value: 'saved' });
    expect(await save({ purpose: '' })).toEqual({ kind: 'ok', value: 'saved' });
    expect(context.records.all('mappingRounds')).toHaveLength(1);
    expect(await open('"1"')).toEqual({
      kind: 'invalid',
      faults: [{ field: 'purpose', code: 'required' }],
    });
    expect(stored()?.entity.status).toBe('draft');
    await save({ unitIds: [asId('care')] }, { etag: '"1"' });
    expect(await open('"1"')).toMatchObject({ kind: 'conflict' });
    expect(await open('"2"')).toEqual({ kind: 'ok', value: 'saved' });
    expect(stored()?.entity).toMatchObject({ status: 'open', opensOn: '2026-11-25', createdBy: 'hr' });
    expect(context.audited.map(({ action, people }) => [action, people])).toEqual([
      ['write:round:create', 0],
      ['write:round:change', 0],
      ['write:round:open', 8],
    ]);
    // The answer was lost, and the button pressed again.
    expect(await open('"2"')).toEqual({ kind: 'ok', value: 'saved' });
  });

  it('is not opened when there is nobody to ask', async () => {
    await save({ competenceIds: [asId('d')], onlyMissing: true });
    expect(await open('"1"')).toEqual({
      kind: 'invalid',
      faults: [{ field: 'unitIds', code: 'nobodyToAsk' }],
    });
  });

  it('once open, moves its end and nothing else', async () => {
    await save();
    await open('"1"');
    expect(await save({ usedFor: 'Lønnsforhandlinger' }, { etag: '"2"' })).toEqual({
      kind: 'invalid',
      faults: [{ field: 'usedFor', code: 'roundIsOpen' }],
    });
    expect(await save({ endsOn: day('2027-01-15') }, { etag: '"2"' })).toMatchObject({ kind: 'ok' });
    expect(stored()?.entity).toMatchObject({ status: 'open', endsOn: '2027-01-15' });
    expect(await save({ endsOn: day('2026-11-24') }, { etag: '"3"' })).toMatchObject({
      faults: [{ field: 'endsOn', code: 'endsBeforeItBegins' }],
    });
  });

  it('is closed once and for all, with its answers', async () => {
    await save();
    await open('"1"');
    context.records.put(
      'assessments',
      buildAssessment('care0', 'c', { on: day('2026-11-25'), roundId: id(key) }),
    );
    const close = () => closeMappingRound(context, hr, { key: 'close-it', id: id(key), etag: '"2"' });
    expect(await close()).toEqual({ kind: 'ok', value: 'saved' });
    expect(await close()).toEqual({ kind: 'ok', value: 'saved' });
    expect(stored()?.entity).toMatchObject({ status: 'closed', closedOn: '2026-11-25' });
    expect(await open('"3"')).toMatchObject({ faults: [{ code: 'roundIsClosed' }] });
    expect(await save({ endsOn: day('2027-01-15') }, { etag: '"3"' })).toMatchObject({
      faults: [{ code: 'roundIsClosed' }],
    });
    expect(await viewMappingRound(context, hr, id(key))).toMatchObject({
      value: { stage: 'closed', debt: { collected: 1, used: 0, unused: 1 } },
    });
  });

  it('a draft that nobody wants is discarded and gone from sight', async () => {
    await save();
    await closeMappingRound(context, hr, { key: 'close-it', id: id(key), etag: '"1"' });
    expect(await viewMappingRounds(context, hr)).toMatchObject({ value: { rounds: [] } });
    expect(await viewMappingRound(context, hr, id(key))).toEqual({ kind: 'notFound' });
    expect(await open('"2"')).toMatchObject({ kind: 'invalid' });
  });

  it('is not for those who may not ask there, and not moved into others’ units', async () => {
    await save();
    expect(await save({}, { etag: '"1"' }, leader)).toEqual({ kind: 'forbidden' });
    expect(await open('"1"', leader)).toEqual({ kind: 'forbidden' });
    const own = { key: 'mine', draft: roundDraft({ unitIds: [asId('care')] }) };
    expect(await saveMappingRound(context, leader, own)).toMatchObject({ kind: 'ok' });
    const wider = { key: 'wider', draft: roundDraft(), changes: { id: id('mine'), etag: '"1"' } };
    expect(await saveMappingRound(context, leader, wider)).toEqual({ kind: 'forbidden' });
    expect(
      await closeMappingRound(context, actor('rector'), { key: 'k', id: id('mine'), etag: '"1"' }),
    ).toEqual({
      kind: 'forbidden',
    });
  });
});
