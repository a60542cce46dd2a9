import { askedDay } from './town.ts';

/** SQL that both databases understand. Codes are the engine's: nothing demanded and unknown are 5, exempt is 6. */

/** What is demanded of each person, worked out from positions, requirements and exemptions. */
export const demandedRows = `
  select person, competence, cast(coalesce(max(case when not exempt then level end), 6) as smallint) as demanded
  from (
    select p.person, r.competence, r.id, r.level,
      exists (select 1 from exemption e where e.person = p.person and e.requirement = r.id) as exempt
    from position p
    join (select unit, ancestor from unit_ancestor union all select distinct unit, -1 from unit_ancestor) above
      on above.unit = p.unit
    join requirement r on r.unit = above.ancestor and (r.grp = -1 or r.grp = p.grp)
  ) asked
  group by person, competence`;

/** Of the rows of a cell the one that counts: valid before expired, agreed before leader before self, then the newest. */
const rank = `
  (case when until_day >= ${askedDay} then 1 else 0 end) * cast(1125899906842624 as bigint)
  + by_whom * cast(70368744177664 as bigint) + on_day * cast(1073741824 as bigint) + seq * cast(8 as bigint)
  + (case when until_day >= ${askedDay} then level else 0 end)`;

/** What each person holds. The level lies in the lowest bits of the rank, so that the greatest rank carries it along. */
export const heldRows = `
  select person, competence, max(${rank}) % 8 as held
  from assessment where on_day <= ${askedDay} group by person, competence`;

/** One row for each competence and place of a person: what is demanded, and what is held. */
export const cellRows = (held: string, demanded = 'demanded') => `
  select p.unit, p.sign, d.competence, d.demanded, coalesce(h.held, 5) as held
  from ${demanded} d join place p on p.person = d.person
  left join ${held} h on h.person = d.person and h.competence = d.competence`;

/** The five counts over rows with \`demanded\`, \`held\` and a weight. */
export const counts = (weight: string, demanded = 'demanded', held = 'held', suffix = '') => `
  sum(case when ${demanded} < 5 and ${held} < 5 and ${held} >= ${demanded} then ${weight} else 0 end) as met${suffix},
  sum(case when ${held} < ${demanded} and ${demanded} < 5 then ${weight} else 0 end) as gap${suffix},
  sum(case when ${demanded} < 5 and ${held} = 5 then ${weight} else 0 end) as missing${suffix},
  sum(case when ${demanded} = 6 then ${weight} else 0 end) as exempt${suffix},
  sum(case when ${held} < ${demanded} and ${demanded} < 5 then ${weight} * (${demanded} - ${held}) else 0 end) as deficit${suffix}`;

const sums = (suffix = '') =>
  ['met', 'gap', 'missing', 'exempt', 'deficit']
    .map((count) => `sum(${count}${suffix}) as ${count}${suffix}`)
    .join(', ');

/** Every unit with everything below it: first each unit by itself, then up along the ancestors. */
export const matrix = (cells: string) => `
  select a.ancestor as unit, o.competence, ${sums()}
  from (select unit, competence, ${counts('sign')} from ${cells} c group by unit, competence) o
  join unit_ancestor a on a.unit = o.unit
  group by a.ancestor, o.competence`;

/** The same from a table with a pair of columns for each competence, and a row for each place. */
export const wideMatrix = (competences: number) => {
  const each = Array.from({ length: competences }, (_, c) => c);
  return `
  select a.ancestor as unit, ${each.map((c) => sums(String(c))).join(', ')}
  from (select unit, ${each.map((c) => counts('sign', `d${c}`, `h${c}`, String(c))).join(', ')} from wide group by unit) o
  join unit_ancestor a on a.unit = o.unit
  group by a.ancestor`;
};

/** Fewer sums: three counts of twenty bits each in one number, two in another. */
export const packedMatrix = (cells: string) => `
  select unit, competence, a % 1048576 as met, a // 1048576 % 1048576 as gap, a // 1099511627776 as missing,
    b % 1048576 as exempt, b // 1048576 as deficit
  from (
    select a.ancestor as unit, o.competence, sum(a)::bigint as a, sum(b)::bigint as b
    from (
      select unit, competence,
        sum(case when demanded > 4 then 0 when held = 5 then sign * 1099511627776
          when held < demanded then sign * 1048576 else sign end)::bigint as a,
        sum(case when demanded = 6 then sign when held < demanded and demanded < 5
          then sign * 1048576 * (demanded - held) else 0 end)::bigint as b
      from ${cells} group by unit, competence
    ) o join unit_ancestor a on a.unit = o.unit
    group by 1, 2
  )`;

/** Without the signs: each person beside each distinct unit above, \`person_cells\` and \`person_unit\`. */
export const ancestorMatrix = `
  select u.unit, c.competence, ${counts('1')}
  from person_cells c join person_unit u on u.person = c.person
  group by u.unit, c.competence`;
