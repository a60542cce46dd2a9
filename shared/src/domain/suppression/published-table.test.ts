import { describe, expect, it } from 'vitest';
import { asId } from '../ids.ts';
import type { State } from './counts.ts';
import { type CountedPerson, publishTable } from './published-table.ts';

const unit = asId<'Unit'>;
const group = asId<'PositionGroup'>;
const town = { id: unit('town'), depth: 0 };
const places = [town, ...['a', 'b', 'c'].map((id) => ({ id: unit(id), depth: 1 }))];

/** So many people in one state, each working in these units below the town. */
function people(n: number, state: State, units: string | string[], over: Partial<CountedPerson> = {}) {
  const in_ = [town.id, ...[units].flat().map((id) => unit(id))];
  return Array.from({ length: n }, () => ({ state, units: in_, groups: [], isKnown: false, ...over }));
}
const shownOf = (rows: readonly CountedPerson[], k = 5) => {
  const table = publishTable(places, [], rows, k);
  return places.filter(({ id }) => table.unit(id).kind === 'shown').map(({ id }) => id);
};

describe('what is published of one competence', () => {
  it('is everything when every count is nobody or enough people', () => {
    const rows = [...people(8, 'met', 'a'), ...people(5, 'gap', 'b'), ...people(6, 'unknown', 'c')];
    expect(shownOf(rows)).toEqual(['town', 'a', 'b', 'c']);
    expect(publishTable(places, [], rows, 5).unit(unit('b'))).toEqual({
      kind: 'shown',
      counts: { met: 0, gap: 5, unknown: 0 },
    });
  });

  it('hides a small count, and one beside it that would give it away', () => {
    // a has three in gap; of its neighbours the smaller goes with it, for town − b − c is a.
    const rows = [...people(3, 'gap', 'a'), ...people(9, 'gap', 'b'), ...people(7, 'gap', 'c')];
    expect(shownOf(rows)).toEqual(['town', 'b']);
  });

  it('hides two small counts without a third when together they are enough', () => {
    const rows = [...people(3, 'gap', 'a'), ...people(4, 'gap', 'b'), ...people(7, 'gap', 'c')];
    expect(shownOf(rows)).toEqual(['town', 'c']);
    // Two and two are four: what is left of the town would itself be too small.
    const less = [...people(2, 'gap', 'a'), ...people(2, 'gap', 'b'), ...people(7, 'gap', 'c')];
    expect(shownOf(less)).toEqual(['town']);
  });

  it('hides the only unit below where the town itself has a small rest', () => {
    const rows = [...people(10, 'met', 'a'), ...people(2, 'met', [])];
    expect(shownOf(rows)).toEqual(['town', 'b', 'c']);
  });

  it('shows the units of a town that itself is too small to be shown, where each is large', () => {
    const rows = [...people(3, 'gap', []), ...people(8, 'met', 'a'), ...people(8, 'met', 'b')];
    expect(shownOf(rows)).toEqual(['a', 'b', 'c']);
  });

  it('does not let two units be subtracted to the few who work in both', () => {
    const both = people(2, 'met', ['a', 'b']);
    // town = a + b − both: with all three shown, the two would be known.
    expect(shownOf([...both, ...people(10, 'met', 'a'), ...people(10, 'met', 'b')])).toEqual([
      'town',
      'a',
      'c',
    ]);
  });

  it('says a count that follows from what is shown, so that nothing hidden can be worked out', () => {
    const rows = [...people(3, 'gap', 'a'), ...people(9, 'gap', 'b'), ...people(6, 'met', 'b')];
    const table = publishTable(places, [], rows, 5);
    expect(table.unit(unit('a'))).toEqual({ kind: 'hidden', known: { unknown: 0 } });
    expect(table.unit(town.id)).toMatchObject({ counts: { unknown: 0 } });
  });

  it('protects those whom the reader does not know from being what is left', () => {
    const own = people(9, 'gap', 'a', { isKnown: true });
    const others = people(3, 'gap', 'b');
    // Twelve in the town are enough for anybody, but not for the one who leads nine of them.
    expect(shownOf([...people(9, 'gap', 'a'), ...others])).toEqual(['town', 'c']);
    expect(shownOf([...own, ...others])).toEqual(['a', 'c']);
  });

  it('keeps position groups and units from giving each other away', () => {
    const nurses = [group('nurse')];
    const rows = [
      ...people(6, 'met', 'a', { groups: nurses }),
      ...people(6, 'met', 'b', { groups: nurses }),
      ...people(3, 'gap', 'b', { groups: [group('cook')] }),
      ...people(7, 'gap', 'c', { groups: [group('cook')] }),
    ];
    const table = publishTable(places, [group('nurse'), group('cook')], rows, 5);
    expect(table.group(group('nurse'))).toEqual({ kind: 'shown', counts: { met: 12, gap: 0, unknown: 0 } });
    expect(table.group(group('cook'))).toEqual({ kind: 'shown', counts: { met: 0, gap: 10, unknown: 0 } });
    expect(table.unit(unit('a')).kind).toBe('shown');
    expect(table.unit(unit('b')).kind).toBe('hidden');
    expect(table.unit(unit('c')).kind).toBe('hidden');
    expect(table.group(group('nobody'))).toEqual({ kind: 'hidden', known: {} });
  });
});
