import { beforeEach, describe, expect, it } from 'vitest';
import { sumTold } from '../domain/consultation/gap-sums.ts';
import { recruitmentOf } from '../domain/consultation/recruitment.ts';
import { asId } from '../domain/ids.ts';
import { day } from '../testing/build.ts';
import { careTown, careTownNow } from '../testing/care-town.ts';
import { actor, type TestContext, testContext } from '../testing/use-case-context.ts';
import { readConsultationNumbers } from './consultation-numbers.ts';
import { readPublication } from './publication.ts';

const hr = actor('hr', 'HrAdviser');
const union = actor('union', 'UnionRep');
let context: TestContext;
beforeEach(() => {
  context = testContext(careTown(), careTownNow);
  // Everybody in the big house is asked for what every one of them has.
  const [asked] = context.records.all('requirements');
  if (asked === undefined) throw new Error('No requirement');
  const ofHouse = { id: asId<'Requirement'>('guide-house'), unitId: asId<'Unit'>('house'), critical: true };
  for (const [at, employment] of context.records.all('employments').entries()) {
    context.records.put('employments', { ...employment, birthYear: 1962 + at });
  }
  context.records.put('requirements', { ...asked, ...ofHouse, validFrom: day('2026-01-01') });
});
const read = async (who: typeof hr, unitId: string) => {
  const unit = context.records.get('units', unitId)?.entity;
  if (unit === undefined) throw new Error(unitId);
  return readConsultationNumbers(context, who, unit);
};

describe('the numbers of a consultation', () => {
  it('are the month’s published ones, for each position group, the same for the employer and the unions', async () => {
    const numbers = await read(union, 'town');
    expect(await read(hr, 'town')).toEqual(numbers);
    expect(await read(actor('director'), 'town')).toEqual(numbers);
    expect(numbers).toMatchObject({ on: '2026-11-01', threshold: 5 });
    expect(numbers.groups.map(({ group }) => group?.name.nb)).toEqual([
      undefined,
      'Helsefagarbeidere',
      'Sykepleiere',
    ]);
    const carers = numbers.groups[1];
    expect(carers?.critical).toEqual([
      expect.objectContaining({ told: { required: 24, met: 24, gap: 0, unknown: 0 } }),
    ]);
    expect(carers?.areas).toEqual([
      expect.objectContaining({ sum: { required: 24, met: 24, gap: 0, unknown: 0, hidden: 0 } }),
    ]);
  });

  it('say as hidden what too few people are behind, to the employer too', async () => {
    const nurses = (await read(hr, 'town')).groups.find(({ group }) => group?.id === 'nurse');
    expect(nurses?.critical.map(({ told }) => told)).toEqual(['hidden']);
    expect(nurses?.areas.map(({ sum }) => sum)).toEqual([
      { required: 0, met: 0, gap: 0, unknown: 0, hidden: 1 },
    ]);
    expect(nurses?.recruitment).toBe('hidden');
  });

  it('tell of recruitment in the municipality, and of position groups down to the sectors', async () => {
    const carers = (unit: Awaited<ReturnType<typeof read>>) =>
      unit.groups.find(({ group }) => group?.id === 'carer')?.recruitment;
    expect(carers(await read(hr, 'town'))).toMatchObject({ heads: 24 });
    expect(carers(await read(hr, 'health'))).toBe('notTold');
    expect((await read(hr, 'house')).groups.map(({ group }) => group)).toEqual([undefined]);
  });

  it('a representative who leads a unit is told what everybody is, or less', async () => {
    const leading = actor('lea', 'UnionRep');
    const [own, others] = [await read(leading, 'town'), await read(union, 'town')];
    const cells = (numbers: typeof own) =>
      numbers.groups.flatMap(({ recruitment, critical }) => [
        recruitment,
        ...critical.map(({ told }) => told),
      ]);
    const everybodys = cells(others);
    expect(cells(own)).toHaveLength(everybodys.length);
    for (const [at, cell] of cells(own).entries()) {
      if (cell !== 'hidden') expect(cell).toEqual(everybodys[at]);
    }
    // Alone, the publication made for her tells of the whole town, since she knows those whom it would give away.
    const { competences, unit } = readPublication(context, leading);
    expect(unit(asId('town'), competences).some(({ kind }) => kind === 'shown')).toBe(true);
    expect(everybodys[1]).toBe('hidden');
    expect(cells(own)[1]).toBe('hidden');
  });
});

it('a sum is of what is told, with what is hidden counted beside it', () => {
  const cell = { required: 10, met: 6, gap: 3, unknown: 1 };
  expect(sumTold([cell, 'hidden', cell])).toEqual({ required: 20, met: 12, gap: 6, unknown: 2, hidden: 1 });
});

it('who is past every age of pension is gone in five years, and of the young a part leaves for something else', () => {
  const old = recruitmentOf(2026, [{ age: 68, heads: 10, holders: 0 }]);
  expect(old).toMatchObject({ heads: 10, retire: { expected: 10 }, leave: { expected: 10 } });
  const young = recruitmentOf(2026, [{ age: 30, heads: 100, holders: 0 }]);
  expect(young.retire).toEqual({ low: 0, expected: 0, high: 0 });
  // 92 per cent stay each year: 100 × 0.92⁵ = 66.
  expect(young.leave.expected).toBe(34);
  expect(young.leave.low).toBeLessThan(young.leave.high);
});
