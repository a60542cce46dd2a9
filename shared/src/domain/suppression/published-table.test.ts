import { describe, expect, it } from 'vitest';
import { asId } from '../ids.ts';
import { noCounts, type State } from './counts.ts';
import { type CountedPeople, publishTable } from './published-table.ts';
import { type CountedPosition, layOut } from './table-layout.ts';

const unit = asId<'Unit'>;
const group = asId<'PositionGroup'>;
const town = { id: unit('town'), depth: 0 };
const places = [town, ...['a', 'b', 'c'].map((id) => ({ id: unit(id), depth: 1 }))];

/** So many people in one state, each working in these units below the town. */
interface Crowd extends Pick<CountedPeople, 'counts' | 'isKnown'> {
  readonly positions: readonly CountedPosition[];
}
function people(
  n: number,
  state: State,
  units: string | string[],
  { groupId, isKnown = false }: { groupId?: string; isKnown?: boolean } = {},
): Crowd {
  const positions = [units].flat().map((id) => ({
    units: [...(id === 'town' ? [] : [unit(id)]), town.id],
    ...(groupId === undefined ? {} : { group: group(groupId) }),
  }));
  return { counts: { ...noCounts, [state]: n }, positions, isKnown };
}
const publish = (crowds: readonly Crowd[], groups: string[] = []) => {
  const layout = layOut(places, groups.map(group));
  return publishTable(
    layout,
    crowds.map((crowd) => ({ ...crowd, cells: layout.cellsOf(crowd.positions) })),
    5,
  );
};
const shownOf = (rows: readonly Crowd[]) => {
  const table = publish(rows);
  return places.filter(({ id }) => table.unit(id).kind === 'shown').map(({ id }) => id);
};

describe('what is published of one competence', () => {
  it('is everything when every count is nobody or enough people', () => {
    const rows = [people(8, 'met', 'a'), people(5, 'gap', 'b'), people(6, 'unknown', 'c')];
    expect(shownOf(rows)).toEqual(['town', 'a', 'b', 'c']);
    expect(publish(rows).unit(unit('b'))).toEqual({
      kind: 'shown',
      counts: { met: 0, gap: 5, unknown: 0 },
    });
  });

  it('hides a small count, and one beside it that would give it away', () => {
    // a has three in gap; of its neighbours the smaller goes with it, for town − b − c is a.
    const rows = [people(3, 'gap', 'a'), people(9, 'gap', 'b'), people(7, 'gap', 'c')];
    expect(shownOf(rows)).toEqual(['town', 'b']);
  });

  it('hides two small counts without a third when together they are enough', () => {
    const rows = [people(3, 'gap', 'a'), people(4, 'gap', 'b'), people(7, 'gap', 'c')];
    expect(shownOf(rows)).toEqual(['town', 'c']);
    // Two and two are four: what is left of the town would itself be too small.
    const less = [people(2, 'gap', 'a'), people(2, 'gap', 'b'), people(7, 'gap', 'c')];
    expect(shownOf(less)).toEqual(['town']);
  });

  it('hides the only unit below where the town itself has a small rest', () => {
    const rows = [people(10, 'met', 'a'), people(2, 'met', 'town')];
    expect(shownOf(rows)).toEqual(['town', 'b', 'c']);
  });

  it('shows the units of a town that itself is too small to be shown, where each is large', () => {
    const rows = [people(3, 'gap', 'town'), people(8, 'met', 'a'), people(8, 'met', 'b')];
    expect(shownOf(rows)).toEqual(['a', 'b', 'c']);
  });

  it('does not let two units be subtracted to the few who work in both', () => {
    const both = people(2, 'met', ['a', 'b']);
    // town = a + b − both: with all three shown, the two would be known.
    expect(shownOf([both, people(10, 'met', 'a'), people(10, 'met', 'b')])).toEqual(['town', 'a', 'c']);
  });

  it('says a count that follows from what is shown, so that nothing hidden can be worked out', () => {
    const rows = [people(3, 'gap', 'a'), people(9, 'gap', 'b'), people(6, 'met', 'b')];
    const table = publish(rows);
    expect(table.unit(unit('a'))).toEqual({ kind: 'hidden', known: { unknown: 0 } });
    expect(table.unit(town.id)).toMatchObject({ counts: { unknown: 0 } });
  });

  it('protects those whom the reader does not know from being what is left', () => {
    const own = people(9, 'gap', 'a', { isKnown: true });
    const others = people(3, 'gap', 'b');
    // Twelve in the town are enough for anybody, but not for the one who leads nine of them.
    expect(shownOf([people(9, 'gap', 'a'), others])).toEqual(['town', 'c']);
    expect(shownOf([own, others])).toEqual(['a', 'c']);
  });

  it('shows units side by side when enough people work in two of them', () => {
    const shared = [people(3, 'met', ['a', 'b']), people(2, 'met', ['b', 'c'])];
    const rows = [...shared, ...['a', 'b', 'c'].map((id) => people(10, 'met', id))];
    // a + b + c − town are the five who work in two; which two, nobody can tell.
    expect(shownOf(rows)).toEqual(['town', 'a', 'b', 'c']);
    // Somebody who is one of five learns of four; one of a sum of four must not be found.
    expect(shownOf([people(2, 'met', ['a', 'b']), ...rows.slice(1)])).not.toEqual(['town', 'a', 'b', 'c']);
  });

  it('keeps position groups and units from giving each other away', () => {
    const rows = [
      people(6, 'met', 'a', { groupId: 'nurse' }),
      people(6, 'met', 'b', { groupId: 'nurse' }),
      people(3, 'gap', 'b', { groupId: 'cook' }),
      people(7, 'gap', 'c', { groupId: 'cook' }),
    ];
    const table = publish(rows, ['nurse', 'cook']);
    const inTown = (id: string) => table.group(town.id, group(id));
    expect(inTown('nurse')).toEqual({ kind: 'shown', counts: { met: 12, gap: 0, unknown: 0 } });
    expect(inTown('cook')).toEqual({ kind: 'shown', counts: { met: 0, gap: 10, unknown: 0 } });
    expect(table.unit(unit('a')).kind).toBe('shown');
    // Of b it follows that six have met: all nurses but those of a. The three in gap share the ten with c.
    expect(table.unit(unit('b'))).toEqual({ kind: 'hidden', known: { met: 6, unknown: 0 } });
    expect(table.unit(unit('c'))).toEqual({ kind: 'hidden', known: { met: 0, unknown: 0 } });
    expect(table.group(unit('b'), group('cook'))).toMatchObject({ kind: 'hidden' });
    expect(table.group(unit('a'), group('nurse')).kind).toBe('shown');
    expect(inTown('nobody')).toEqual({ kind: 'hidden', known: {} });
  });

  it('does not show a unit whose one other occupation can be taken away by the one who has it', () => {
    // The only cook of the town knows the own state: town − own state must not be a small number of nurses.
    const rows = [people(1, 'met', 'a', { groupId: 'cook' }), people(4, 'met', 'a', { groupId: 'nurse' })];
    const table = publish(rows, ['nurse', 'cook']);
    expect(table.unit(unit('a')).kind).toBe('shown');
    expect(table.group(town.id, group('nurse'))).toEqual({ kind: 'hidden', known: { gap: 0, unknown: 0 } });
  });
});
