import { describe, expect, it } from 'vitest';
import { both, buildArea, day } from '../../testing/build.ts';
import { asId } from '../ids.ts';
import { type AreaDraft, areaFaults } from './area-draft.ts';
import { areasFor } from './plan-areas.ts';

const wide = buildArea('wide', { goalIds: [asId('g'), asId('h')], name: both('Helse') });
const narrow = buildArea('narrow', { unitId: asId('health'), narrows: asId('wide'), name: both('Sykehjem') });
const said = (over: Partial<AreaDraft>, others = [wide]) =>
  areaFaults(
    { name: both('Digital'), mainGoal: both('Alle er trygge'), goalIds: [], order: 1, ...over },
    {
      ...{ others, inherited: [wide], goals: new Set([asId<'Goal'>('g'), asId<'Goal'>('h')]) },
      isUnit: (id) => id === 'health',
    },
  ).map(({ field, code }) => `${field}: ${code}`);

describe('a competence area as it is entered', () => {
  it.each<[Partial<AreaDraft>, string[]]>([
    [{}, []],
    [{ unitId: asId('health'), goalIds: [asId('g')] }, []],
    [{ unitId: asId('health'), narrows: asId('wide'), goalIds: [asId('g')] }, []],
    [{ name: both(' ') }, ['name.nb: required', 'name.nn: required']],
    [{ mainGoal: { nb: 'x', nn: 'x'.repeat(501) } }, ['mainGoal.nn: tooLong']],
    [{ name: both('HELSE ') }, ['name.nb: alreadyThere']],
    [{ name: both('Helse'), unitId: asId('health') }, []],
    [{ unitId: asId('moon') }, ['unitId: unknownId']],
    [{ goalIds: [asId('none')] }, ['goalIds: unknownId']],
    [{ narrows: asId('wide') }, ['narrows: notInherited']],
    [{ unitId: asId('health'), narrows: asId('none') }, ['narrows: notInherited']],
    [{ order: -1 }, ['order: outsideRange']],
  ])('%o', (over, faults) => {
    expect(said(over)).toEqual(faults);
  });

  it('narrows once, and serves no goal that the wide one does not', () => {
    const again = { unitId: asId<'Unit'>('health'), narrows: wide.id };
    expect(said(again, [wide, narrow])).toEqual(['narrows: alreadyThere']);
    const little = buildArea('little', { goalIds: [asId('g')] });
    const over = { ...again, narrows: little.id, goalIds: [asId<'Goal'>('h')] };
    const faults = areaFaults(
      { name: both('Digital'), mainGoal: both('Trygge'), order: 1, ...over },
      { others: [little], inherited: [little], goals: new Set(over.goalIds), isUnit: () => true },
    );
    expect(faults).toEqual([{ field: 'goalIds', code: 'goalNotInherited' }]);
  });
});

describe('the areas of a unit’s plan', () => {
  const own = buildArea('own', { order: 0, unitId: asId('ward') });
  const narrower = buildArea('narrower', { order: 3, unitId: asId('ward'), narrows: asId('narrow') });
  const gone = buildArea('gone', { removedOn: day('2026-01-01') });
  const idsFor = (areas: (typeof own)[], ...units: string[]) =>
    areasFor(
      areas,
      units.map((id) => asId<'Unit'>(id)),
    ).map(({ id }) => id);

  it('are the municipality’s, those from above and its own, each narrowed one replaced', () => {
    const all = [wide, narrow, own, narrower, gone];
    expect(idsFor(all, 'town')).toEqual(['wide']);
    expect(idsFor(all, 'health', 'town')).toEqual(['narrow']);
    expect(idsFor(all, 'ward', 'health', 'town')).toEqual(['own', 'narrower']);
    expect(idsFor(all, 'school', 'town')).toEqual(['wide']);
    // When the narrower one is removed, what it stood in for is back.
    const back = [wide, { ...narrow, removedOn: day('2026-02-01') }];
    expect(idsFor(back, 'health', 'town')).toEqual(['wide']);
  });
});
