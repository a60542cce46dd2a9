import { createRandom, type Random } from '../../tenant/municipality/random.ts';

/** A municipality in numbers: people, units, groups and competences are counted from 0. */
export interface Town {
  readonly size: TownSize;
  /** The unit above; −1 at the top. A unit always comes after the one above it. */
  readonly parents: Int32Array;
  readonly positions: readonly TownPosition[];
  readonly requirements: readonly TownRequirement[];
  readonly exemptions: readonly { readonly person: number; readonly requirement: number }[];
  readonly rows: RawRows;
}

export interface TownSize {
  readonly people: number;
  readonly units: number;
  readonly competences: number;
}

export interface TownPosition {
  readonly person: number;
  readonly unit: number;
  readonly group: number;
}

export interface TownRequirement {
  /** −1: everywhere. */
  readonly unit: number;
  /** −1: everybody. */
  readonly group: number;
  readonly competence: number;
  readonly level: number;
}

/** Assessments as they came in, in columns. Days are counted from 1 January 2020. */
export interface RawRows {
  readonly person: Int32Array;
  readonly competence: Uint8Array;
  readonly level: Uint8Array;
  /** 0 self, 1 leader, 2 agreed. */
  readonly by: Uint8Array;
  readonly on: Int32Array;
  /** The last day it is valid; `noEnd` when it does not expire. */
  readonly until: Int32Array;
}

export const noEnd = 0x7fffffff;
/** The day that is asked about: 1 January 2027. */
export const askedDay = 2557;
const groups = 30;

/** The same town for the same seed: four levels, one in twenty with two positions, one cell in fifty exempt. */
export function makeTown(size: TownSize, seed = 20261123): Town {
  const random = createRandom(seed);
  const { parents, leaves } = makeUnits(size.units, random.fork('units'));
  const positions = makePositions(size, parents, leaves, random.fork('positions'));
  const requirements = makeRequirements(size, parents, leaves, random.fork('requirements'));
  return {
    size,
    parents,
    positions,
    requirements,
    exemptions: makeExemptions(size, parents, positions, requirements, random.fork('exemptions')),
    rows: makeRows(size, random.fork('rows')),
  };
}

/** One municipality, a sector for every 160 units, an establishment for every eight, and departments. */
function makeUnits(count: number, random: Random) {
  const sectors = Math.max(1, Math.round(count / 160));
  const establishments = Math.max(1, Math.round(count / 8));
  const first = 1 + sectors + establishments;
  const parents = Int32Array.from({ length: count }, (_, unit) => {
    if (unit === 0) return -1;
    if (unit <= sectors) return 0;
    return unit < first ? 1 + ((unit - 1 - sectors) % sectors) : random.int(1 + sectors, first - 1);
  });
  return { parents, leaves: Array.from({ length: count - first }, (_, i) => first + i) };
}

function makePositions(size: TownSize, parents: Int32Array, leaves: readonly number[], random: Random) {
  // What a department does decides which groups work there; one of them is most of it.
  const groupsOf = leaves.map(() => {
    const kind = random.int(0, groups / 5 - 1) * 5;
    return [0, 0, 0, 0, 0, 1, 1, 2, 3, 4].map((i) => kind + i);
  });
  const weights = leaves.map((_, leaf) => ({ leaf, weight: 0.3 + random.next() ** 2 * 3 }));
  const sum = weights.reduce((total, { weight }) => total + weight, 0);
  const positions: TownPosition[] = [];
  let person = 0;
  for (const { leaf, weight } of weights) {
    const heads = Math.round((weight / sum) * size.people);
    for (let i = 0; i < heads && person < size.people; i += 1, person += 1) {
      positions.push({ person, unit: leaves[leaf] ?? 0, group: random.pick(groupsOf[leaf] ?? [0]) });
    }
  }
  for (; person < size.people; person += 1) {
    positions.push({ person, unit: random.int(0, parents.length - 1), group: random.int(0, groups - 1) });
  }
  const second = positions
    .filter(() => random.chance(0.05))
    .map((one) => {
      const leaf = random.int(0, leaves.length - 1);
      return { person: one.person, unit: leaves[leaf] ?? 0, group: random.pick(groupsOf[leaf] ?? [0]) };
    });
  return [...positions, ...second];
}

/** By group for the municipality and its sectors, by group in establishments, and some for everybody somewhere. */
function makeRequirements(size: TownSize, parents: Int32Array, leaves: readonly number[], random: Random) {
  const requirements: TownRequirement[] = [];
  const above = (leaves[0] ?? 1) - 1;
  const sectors = parents.filter((parent) => parent === 0).length;
  for (let competence = 0; competence < size.competences; competence += 1) {
    const add = (unit: number, group: number) =>
      requirements.push({ unit, group, competence, level: random.int(1, 4) });
    const group = () => random.int(0, groups - 1);
    if (random.chance(0.2)) add(-1, -1);
    for (let i = 0; i < 14; i += 1) add(-1, group());
    for (let i = 0; i < sectors; i += 1) add(random.int(1, sectors), group());
    for (let i = 0; i < above / 8; i += 1)
      add(random.int(1 + sectors, above), random.chance(0.2) ? -1 : group());
    for (let i = 0; i < leaves.length / 100; i += 1) add(random.pick(leaves), -1);
  }
  return requirements;
}

function makeExemptions(
  size: TownSize,
  parents: Int32Array,
  positions: readonly TownPosition[],
  requirements: readonly TownRequirement[],
  random: Random,
) {
  const byGroup = Map.groupBy(positions, ({ group }) => group);
  const isBelow = (unit: number, above: number) => {
    let at = unit;
    while (at >= 0 && at !== above) at = parents[at] ?? -1;
    return above < 0 || at === above;
  };
  const found = new Map<number, { person: number; requirement: number }>();
  const wanted = Math.round(size.people * size.competences * 0.02);
  for (let tries = 0; found.size < wanted && tries < wanted * 40; tries += 1) {
    const requirement = random.int(0, requirements.length - 1);
    const { unit, group } = requirements[requirement] ?? { unit: -1, group: -1 };
    const among = group < 0 ? positions : (byGroup.get(group) ?? []);
    const position = among[random.int(0, among.length - 1)];
    if (position === undefined || !isBelow(position.unit, unit)) continue;
    found.set(position.person * requirements.length + requirement, { person: position.person, requirement });
  }
  return [...found.values()];
}

/** As many rows as there are cells: none for a third of the cells, up to three for others, in the order they came. */
function makeRows({ people, competences }: TownSize, random: Random): RawRows {
  const count = people * competences;
  const rows = {
    person: new Int32Array(count),
    competence: new Uint8Array(count),
    level: new Uint8Array(count),
    by: new Uint8Array(count),
    on: new Int32Array(count),
    until: new Int32Array(count).fill(noEnd),
  };
  // A step that shares no factor with the number of cells visits all of them, far apart.
  let cell = 0;
  for (let row = 0; row < count; ) {
    cell = (cell + 7_368_787) % count;
    const x = random.next();
    const several = x < 0.35 ? 0 : x < 0.75 ? 1 : x < 0.9 ? 2 : 3;
    for (let i = 0; i < several && row < count; i += 1, row += 1) {
      const competence = cell % competences;
      rows.person[row] = (cell - competence) / competences;
      rows.competence[row] = competence;
      // One competence in five is a certificate.
      rows.level[row] = competence % 5 === 0 ? 1 : random.int(0, 4);
      rows.by[row] = random.int(0, 2);
      rows.on[row] = random.int(0, askedDay + 60);
      if (competence % 5 === 0) rows.until[row] = (rows.on[row] ?? 0) + random.int(300, 1500);
    }
  }
  return rows;
}
