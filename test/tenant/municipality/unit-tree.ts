import { asId, type UnitId } from '@rod-trad/shared/domain/ids';
import type { UnitLevel } from '@rod-trad/shared/domain/unit';
import { placeBeginnings, placeEndings, placeNames } from './places.data.ts';
import type { Random } from './random.ts';
import {
  type EstablishmentTemplate,
  type SectorKey,
  type SectorTemplate,
  type StaffMix,
  sectorTemplates,
} from './sectors.data.ts';

/** A unit before anybody is employed there. */
export interface PlannedUnit {
  readonly id: UnitId;
  readonly name: string;
  readonly level: UnitLevel;
  readonly parent?: PlannedUnit | undefined;
  readonly exposed: boolean;
  readonly sector?: SectorKey | undefined;
  /** What sort of establishment it is, or belongs to. */
  readonly kind?: string | undefined;
  readonly leaderTitle: string;
  /** Led by whoever leads the unit above: the smallest departments have no leader of their own. */
  readonly ledFromAbove: boolean;
  /** How many work in exactly this unit, the leader included. */
  readonly heads: number;
  readonly mix: StaffMix;
}

interface Scale {
  readonly departmentSize: number;
  readonly establishmentFactor: number;
}

/** Lays out kommune → sektor → virksomhet → avdeling for a number of people; the heads add up to exactly that. */
export function planUnits(employees: number, random: Random): readonly PlannedUnit[] {
  const units: PlannedUnit[] = [];
  const places = placeSupply(random);
  // Large municipalities have larger units: about 2,000 of them at 50,000 employees.
  const growth = Math.min(1, Math.max(0, (employees - 5000) / 45_000));
  const scale = { departmentSize: 14 + 16 * growth, establishmentFactor: 1 + 3.6 * growth };
  const add = (unit: Omit<PlannedUnit, 'id' | 'ledFromAbove'> & { ledFromAbove?: boolean }): PlannedUnit => {
    const planned = { ledFromAbove: false, ...unit, id: asId<'Unit'>(`unit-${units.length + 1}`) };
    units.push(planned);
    return planned;
  };
  const none = { exposed: false, mix: {} };
  const top = add({
    ...none,
    name: 'Fjordvik kommune',
    level: 'municipality',
    leaderTitle: 'Kommunedirektør',
    heads: 1,
  });
  for (const [template, budget] of shareOut(employees - 1)) {
    const { key, name, leaderTitle } = template;
    const sector = add({ ...none, name, level: 'sector', parent: top, sector: key, leaderTitle, heads: 1 });
    fillSector(sector, template, budget - 1, { add, places, random, scale });
  }
  return units;
}

/** People per sector. Health has always room for a whole department and administration for HR; below 60 there are three sectors. */
function shareOut(people: number): readonly (readonly [SectorTemplate, number])[] {
  const small = people < 59;
  const sectors = sectorTemplates.filter((s) => !small || !['technical', 'culture'].includes(s.key));
  const least = { health: 13, administration: 4, children: 2, technical: 3, culture: 3 } as const;
  const budgets = sectors.map((s) => Math.max(least[s.key], Math.floor(people * s.share)));
  const rest = people - budgets.reduce((sum, heads) => sum + heads, 0);
  // What rounding leaves goes to, or comes from, children and youth: the sector with the most even mix.
  return sectors.map((s, i) => [s, (budgets[i] ?? 0) + (s.key === 'children' ? rest : 0)] as const);
}

interface Filling {
  readonly add: (unit: Omit<PlannedUnit, 'id' | 'ledFromAbove'> & { ledFromAbove?: boolean }) => PlannedUnit;
  readonly places: (kind: string) => string;
  readonly random: Random;
  readonly scale: Scale;
}

function fillSector(sector: PlannedUnit, template: SectorTemplate, people: number, filling: Filling): void {
  const kinds = Object.entries(template.establishments);
  const weightOfAll = kinds.reduce((sum, [, { weight }]) => sum + weight, 0);
  const given = new Map<string, number>();
  let left = people;
  while (left > 0) {
    const lag = ([kind, t]: (typeof kinds)[number]) =>
      (t.weight / weightOfAll) * people - (given.get(kind) ?? 0);
    const next = kinds.reduce((best, one) => (lag(one) > lag(best) ? one : best));
    const [kind, establishment] = next;
    // The first establishment in health keeps its size in every municipality: it is where the stories happen.
    const pilot = template.key === 'health' && left === people;
    const usual =
      establishment.size * filling.scale.establishmentFactor * (0.75 + filling.random.next() * 0.5);
    const size = left - usual < 7 ? left : Math.round(usual);
    const name =
      establishment.firstName !== undefined && !given.has(kind)
        ? establishment.firstName
        : establishment.name.replace('{}', filling.places(kind));
    const departments = departmentSizes(size, pilot, filling.scale.departmentSize);
    addEstablishment(sector, kind, name, establishment, size, departments, filling.add);
    given.set(kind, (given.get(kind) ?? 0) + size);
    left -= size;
  }
}

/** Heads per department; the smallest establishments have none. */
function departmentSizes(size: number, pilot: boolean, usual: number): readonly number[] {
  if (size < 6) return [];
  const first = pilot && size > 17 ? [13] : [];
  const people = size - 1 - (first[0] ?? 0);
  const count = Math.max(1, Math.round(people / usual));
  const even = Array.from(
    { length: count },
    (_, i) => Math.floor(people / count) + (i < people % count ? 1 : 0),
  );
  return [...first, ...even];
}

function addEstablishment(
  sector: PlannedUnit,
  kind: string,
  name: string,
  template: EstablishmentTemplate,
  size: number,
  departments: readonly number[],
  add: Filling['add'],
): void {
  const { exposed, leaderTitle, mix } = template;
  const shared = { exposed, sector: sector.sector, kind, mix };
  const heads = size - departments.reduce((sum, people) => sum + people, 0);
  const parent = add({ ...shared, name, level: 'establishment', parent: sector, leaderTitle, heads });
  for (const [i, people] of departments.entries()) {
    const title = template.departments[i % template.departments.length] ?? name;
    const round = Math.floor(i / template.departments.length) + 1;
    add({
      ...shared,
      name: round === 1 ? title : `${title} ${round}`,
      level: 'department',
      parent,
      leaderTitle: 'Avdelingsleder',
      heads: people,
      ledFromAbove: people < 8 && departments.length === 1,
    });
  }
}

/** A place name for each establishment, never the same twice for one kind. */
function placeSupply(random: Random): (kind: string) => string {
  const built = placeBeginnings.flatMap((start) => placeEndings.map((end) => start + end));
  const names = [...new Set([...random.shuffle(placeNames), ...random.shuffle(built)])];
  const used = new Map<string, number>();
  let offset = 0;
  return (kind) => {
    const turn = used.get(kind) ?? 0;
    used.set(kind, turn + 1);
    if (turn === 0) offset += 3;
    return names[(offset + turn) % names.length] ?? kind;
  };
}
