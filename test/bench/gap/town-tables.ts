import { placesOf } from '@rod-trad/shared/domain/gap/unit-nodes';
import type { Workforce } from '@rod-trad/shared/domain/gap/workforce';
import type { Town } from './town.ts';
import { personId } from './town-source.ts';

/** A table for a database: whole numbers in columns of the same length. */
export interface NumberTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, ArrayLike<number>>>;
}

/** The facts of the town as a database gets them: nothing is worked out yet but who is counted where. */
export function tablesOf(town: Town, workforce: Workforce): readonly NumberTable[] {
  const { parents, positions, requirements, exemptions, rows } = town;
  const above = Array.from(parents, (_, unit) => {
    const found: number[] = [];
    for (let at = unit; at >= 0; at = parents[at] ?? -1) found.push(at);
    return found;
  });
  const pairs = above.flatMap((ancestors, unit) => ancestors.map((ancestor) => ({ unit, ancestor })));
  const places = placesInUnits(town, workforce);
  const inGroups = positions.map(({ group, ...one }) => ({ ...one, grp: group }));
  return [
    table('unit_ancestor', pairs, ['unit', 'ancestor']),
    table('place', places, ['person', 'unit', 'sign']),
    table('position', inGroups, ['person', 'unit', 'grp']),
    table(
      'requirement',
      requirements.map((one, id) => ({ ...one, id, grp: one.group })),
      ['id', 'unit', 'grp', 'competence', 'level'],
    ),
    table('exemption', exemptions, ['person', 'requirement']),
    {
      name: 'assessment',
      columns: {
        seq: Int32Array.from(rows.person, (_, row) => row),
        person: rows.person,
        competence: rows.competence,
        level: rows.level,
        by_whom: rows.by,
        on_day: rows.on,
        until_day: rows.until,
      },
    },
  ];
}

/** Where each person is counted, the way the engine does it. */
function placesInUnits({ size }: Town, { nodes, indexOf, profileOf, profiles }: Workforce) {
  const unitOf = nodes.units.map(([id]) => Number((id ?? '').slice(1)));
  return Array.from({ length: size.people }, (_, person) => {
    const profile = profiles[profileOf[indexOf(personId(person)) ?? -1] ?? -1] ?? [];
    const worksIn = profile.map(({ node }) => node).filter((node) => node >= 0);
    return placesOf(worksIn, nodes).map(({ node, sign }) => ({ person, unit: unitOf[node] ?? 0, sign }));
  }).flat();
}

function table<Column extends string>(
  name: string,
  rows: readonly { readonly [C in Column]: number }[],
  columns: readonly Column[],
): NumberTable {
  return {
    name,
    columns: Object.fromEntries(
      columns.map((column) => [column, Int32Array.from(rows, (row) => row[column])]),
    ),
  };
}
