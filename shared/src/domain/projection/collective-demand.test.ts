import { describe, expect, it } from 'vitest';
import { asId, type UnitId } from '../ids.ts';
import { type CollectiveDemand, collectiveDemand } from './collective-demand.ts';

// town ── care ── ward, home
const tree: Readonly<Record<string, readonly string[]>> = { town: ['care'], care: ['ward', 'home'] };
const childrenOf = (id: UnitId) => (tree[id] ?? []).map((child) => asId<'Unit'>(child));
const demand = (unit: string, people: number, group = 'all'): CollectiveDemand => ({
  unitId: asId(unit),
  positionGroupId: group === 'all' ? 'all' : asId(group),
  people,
});
const of = (unit: string, ...demands: readonly CollectiveDemand[]) =>
  collectiveDemand(demands, asId(unit), childrenOf);

describe('how many a unit is to have together', () => {
  it('is nothing where nothing is demanded, and nothing that is demanded elsewhere', () => {
    expect(of('care')).toBe(0);
    expect(of('ward', demand('home', 3), demand('care', 9))).toBe(0);
  });

  it('is what the units below are to have each, or what it is to have itself, whichever is more', () => {
    const below = [demand('ward', 2), demand('home', 3)];
    expect(of('care', ...below)).toBe(5);
    expect(of('care', ...below, demand('care', 4))).toBe(5);
    expect(of('town', ...below, demand('care', 8))).toBe(8);
  });

  it('adds position groups, and lets a demand on all of them be met by the same people', () => {
    const groups = [demand('ward', 2, 'nurse'), demand('ward', 1, 'doctor')];
    expect(of('ward', ...groups)).toBe(3);
    expect(of('ward', ...groups, demand('ward', 2))).toBe(3);
    expect(of('ward', ...groups, demand('ward', 6))).toBe(6);
    expect(of('ward', demand('ward', 2, 'nurse'), demand('ward', 4, 'nurse'))).toBe(4);
  });

  it('ends where units lead back to themselves', () => {
    const round = (id: UnitId) => [asId<'Unit'>(id === 'a' ? 'b' : 'a')];
    expect(collectiveDemand([demand('b', 2)], asId('a'), round)).toBe(2);
  });
});
