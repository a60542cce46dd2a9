import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import type { SettingScope } from '../domain/setting.ts';
import { workingHours } from '../nudges/quiet-times.ts';
import { buildEmployment, buildPerson, buildUnit, day } from '../testing/build.ts';
import { fixedRecords } from '../testing/fixed-records.ts';
import { hr, leader, planNow, planTown } from '../testing/plan-town.ts';
import { actor } from '../testing/use-case-context.ts';
import { cadenceInForce } from './cadence-in-force.ts';
import { ruleDayFor } from './nudge-facts.ts';
import { type CadenceInput, setCadence } from './set-cadence.ts';
import { viewMessageSettings } from './view-message-settings.ts';

const key = (n: number) => `0b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e${n}f`;
const input = (over: Partial<CadenceInput> = {}): CadenceInput => ({
  ...{ key: key(0), kind: 'measureFollowUp', scope: 'municipality', value: 42 },
  ...over,
});
const administrator = actor('admin', 'Administrator');
const seen = async (context: ReturnType<typeof planTown>, who = hr) => {
  const outcome = await viewMessageSettings(context, who, workingHours);
  if (outcome.kind !== 'ok') throw new Error(outcome.kind);
  return outcome.value;
};
const saved = { kind: 'ok', value: 'saved' };
const inForce = (context: ReturnType<typeof planTown>, person: string, began: string) =>
  cadenceInForce(context)('measureFollowUp', asId(person), day(began));

describe('how often messages come round', () => {
  it('is set by HR, counts from the next period on, and is remembered', async () => {
    const context = planTown();
    expect(inForce(context, 'kari', '2026-12-01')).toBe(56);
    expect(await setCadence(context, hr, input())).toEqual(saved);
    expect(inForce(context, 'kari', '2026-11-24')).toBe(56);
    expect(inForce(context, 'kari', '2026-11-25')).toBe(42);
    const ward = input({ key: key(1), scope: 'unit', scopeId: 'health', value: 28 });
    expect(await setCadence(context, hr, ward)).toEqual(saved);
    expect(inForce(context, 'kari', '2026-12-01')).toBe(28);
    const { cadenceDays } = await ruleDayFor(context, () => {});
    expect(cadenceDays('measureFollowUp', asId('kari'), day('2026-12-01'))).toBe(28);
    expect(context.records.all('history')).toHaveLength(2);
    expect(context.audited.map(({ action }) => action)).toEqual(
      Array.from({ length: 2 }, () => 'write:nudges:setting'),
    );
  });

  it('is set back on the same day from the version that was looked at, and meets somebody else’s', async () => {
    const context = planTown();
    await setCadence(context, hr, input());
    expect(await setCadence(context, hr, input({ key: key(1), value: 56 }))).toMatchObject({
      kind: 'conflict',
      current: { entity: { value: 42 } },
    });
    const [row] = (await seen(context)).cadences;
    expect(await setCadence(context, hr, input({ key: key(2), value: 56, etag: row?.etag }))).toEqual(saved);
    expect(context.records.all('history').at(-1)?.fields).toEqual([{ field: 'value', from: 42, to: 56 }]);
  });

  it.each<[string, Partial<CadenceInput>, string]>([
    ['too often', { value: 6 }, 'outsideRange'],
    ['too seldom', { value: 366 }, 'outsideRange'],
    ['part of a day', { value: 7.5 }, 'notWholeNumber'],
    ['a unit that is not said', { scope: 'unit' }, 'required'],
    ['a unit that is closed', { scope: 'unit', scopeId: 'oldWard' }, 'unknownId'],
    ['somebody who has left', { scope: 'person', scopeId: 'gone' }, 'unknownId'],
    ['a group that is not there', { scope: 'positionGroup', scopeId: 'none' }, 'unknownId'],
    ['a municipality with a place', { scopeId: 'ward' }, 'notForThisKind'],
  ])('refuses %s', async (_, over, code) => {
    const context = planTown();
    expect(await setCadence(context, hr, input(over))).toMatchObject({ kind: 'invalid', faults: [{ code }] });
    expect(context.submitted).toHaveLength(0);
  });

  it('is seen by administrators without persons, and by nobody else', async () => {
    const context = planTown();
    await setCadence(context, hr, input());
    await setCadence(context, hr, input({ key: key(1), scope: 'person', scopeId: 'kari' }));
    expect((await seen(context)).cadences).toHaveLength(2);
    const theirs = await seen(context, administrator);
    expect(theirs).toMatchObject({
      mayChange: false,
      cadences: [{ setting: { scope: 'municipality' }, etag: undefined }],
    });
    for (const who of [leader, actor('rep', 'UnionRep')]) {
      expect(await viewMessageSettings(context, who, workingHours)).toEqual({ kind: 'forbidden' });
    }
    for (const who of [leader, administrator]) {
      expect(await setCadence(context, who, input())).toEqual({ kind: 'forbidden' });
    }
  });

  it('is the nearest that is set, whatever rows there are and in whatever order', () => {
    const nearest: readonly [SettingScope, string | undefined][] = [
      ['person', 'kari'],
      ['positionGroup', 'nurse'],
      ['unit', 'ward'],
      ['unit', 'town'],
      ['municipality', undefined],
    ];
    const rows = nearest.map(([scope, scopeId], at) => ({
      ...({ id: asId<'Setting'>(`row${at}`), kind: 'measureFollowUp', scope, scopeId } as const),
      ...{ value: 10 + at, setOn: day('2026-01-01') },
    }));
    fc.assert(
      fc.property(fc.shuffledSubarray(rows), (settings) => {
        const records = fixedRecords(
          [buildPerson('kari')],
          {
            units: [
              buildUnit('town', { level: 'municipality' }),
              buildUnit('ward', { parentId: asId('town') }),
            ],
            employments: [buildEmployment('kari', 'ward', { positionGroupId: asId('nurse') })],
            settings,
          },
          planNow,
        );
        const least = settings.length === 0 ? 56 : Math.min(...settings.map(({ value }) => value));
        expect(cadenceInForce({ records })('measureFollowUp', asId('kari'), day('2026-06-01'))).toBe(least);
      }),
    );
  });
});
