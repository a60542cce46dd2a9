import { type RequirementPlaces, requirementFaults } from '../catalogue/requirement-draft.ts';
import { isWithdrawn } from '../catalogue/withdrawn.ts';
import { highestLevel, type Level } from '../competence.ts';
import { asId, type CompetenceId } from '../ids.ts';
import type { Requirement } from '../requirement.ts';
import { createCompetenceLookup } from './competence-lookup.ts';
import { createLookup } from './import-facts.ts';
import { changesTo, type PlannedRow, type Said, withSaid } from './import-plan.ts';
import { grouped, type Planned, type Planner, type PlannerParts, tellTwice } from './planner.ts';
import type { RowValues } from './read-row.ts';
import { rowId } from './row-id.ts';
import { plainWord } from './sheet-row.ts';
import { createUnitLookup } from './unit-lookup.ts';

interface Draft {
  readonly row: number;
  readonly unitId: Requirement['unitId'];
  readonly positionGroupId: Requirement['positionGroupId'];
  readonly competenceId: CompetenceId;
  readonly said: Said<Omit<Requirement, 'id' | 'unitId' | 'positionGroupId' | 'competenceId'>> &
    Pick<Requirement, 'rule' | 'validFrom'>;
}

const everybody = new Set([
  'alle',
  'all',
  'everybody',
  'everyone',
  'kommunen',
  'helekommunen',
  'heilekommunen',
]);
/** What a field of a requirement goes by as a column. */
const targetOf: Readonly<Record<string, string>> = {
  unitId: 'unit',
  positionGroupId: 'group',
  competenceId: 'competence',
  goalId: 'goal',
};

/** Requirements. One is known by whom it is for, what it asks, whether of everyone or of some, and its first day. */
export function createRequirementPlanner({ facts, reader }: PlannerParts): Planner {
  const { catalogue } = facts;
  const competences = createCompetenceLookup(facts);
  const units = createUnitLookup(facts);
  const groups = createLookup(facts.groups, ({ name }) => [name.nb, name.nn], 'unknownGroup');
  const goals = createLookup(facts.goals, ({ title }) => [title.nb, title.nn], 'unknownGoal');
  const places: RequirementPlaces = {
    units: new Set(facts.units.map(({ id }) => id)),
    groups: new Set(facts.groups.map(({ id }) => id)),
    goals: new Set(facts.goals.map(({ id }) => id)),
  };
  const drafts: Draft[] = [];

  /** Where the file has no column, it is for all; where it has one, an empty cell is a slip and not the whole municipality. */
  const placeOf = <Id extends string>(
    values: RowValues,
    target: string,
    find: (text: string) => { readonly id: Id } | string,
  ) => {
    if (!reader.has(target)) return 'all' as const;
    const text = values.text(target);
    const found = text === undefined ? 'allOrName' : everybody.has(plainWord(text)) ? 'all' : find(text);
    if (found === 'all') return 'all' as const;
    if (typeof found === 'object') return found.id;
    reader.fault(values.row, target, found as 'allOrName');
    return undefined;
  };

  return {
    take(values) {
      const { row } = values;
      const unitId = placeOf(values, 'unit', units);
      const positionGroupId = placeOf(values, 'group', groups);
      const name = values.text('competence');
      const competence = name === undefined ? 'required' : competences(name);
      if (typeof competence === 'string') reader.fault(row, 'competence', competence);
      if (values.isBlank('validFrom')) reader.fault(row, 'validFrom', 'required');
      const validFrom = values.day('validFrom');
      const goalText = values.text('goal');
      const goal = goalText === undefined ? undefined : goals(goalText);
      if (typeof goal === 'string') reader.fault(row, 'goal', goal);
      const most = highestLevel(typeof competence === 'object' ? competence.kind : 'skill');
      const atLeast = values.whole('atLeast', 1, 1000);
      const said = {
        level: values.whole('level', 0, most, 'levelOutsideScale', most === 1) as Level | undefined,
        rule: atLeast === undefined ? ('everyone' as const) : { atLeast },
        validTo: values.day('validTo'),
        critical: values.flag('critical'),
        goalId: typeof goal === 'object' ? goal.id : undefined,
      };
      if (
        unitId === undefined ||
        positionGroupId === undefined ||
        typeof competence === 'string' ||
        validFrom === undefined
      )
        return;
      drafts.push({
        row,
        unitId,
        positionGroupId,
        competenceId: competence.id,
        said: { ...said, validFrom },
      });
    },

    *finish(): Generator<undefined, Planned> {
      const planned: PlannedRow[] = [];
      let unchanged = 0;
      const keyOf = (one: Pick<Requirement, 'unitId' | 'positionGroupId' | 'competenceId'>) =>
        `${one.unitId} ${one.positionGroupId} ${catalogue.standsFor(one.competenceId)}`;
      const standing = yield* grouped(facts.requirements, keyOf);
      yield* tellTwice(
        drafts,
        (one) => `${keyOf(one)} ${identity(one.said)}`,
        ({ row }, first) => reader.fault(row, 'competence', 'twoRowsForOneKey', { row: first }),
      );
      for (const [key, rows] of yield* grouped(drafts, keyOf)) {
        yield;
        /** All requirements on the same people about the same competence, as they will stand. */
        const after = new Map((standing.get(key) ?? []).map((one) => [one.id, one]));
        const decided = rows.map((draft) => {
          const like = [...after.values()].filter(
            (one) => identity(one) === identity(draft.said) && !isWithdrawn(one),
          );
          const before = like.length > 1 ? like.find(({ level }) => level === draft.said.level) : like[0];
          const entity = before === undefined ? made(key, draft) : withSaid(before, draft.said);
          return { draft, before, entity };
        });
        for (const { entity } of decided) after.set(entity.id, entity);
        for (const { draft, before, entity } of decided) {
          yield;
          const others = [...after.values()].filter(({ id }) => id !== entity.id);
          for (const { field, code, values } of requirementFaults(
            entity,
            others,
            catalogue,
            places,
            before,
          )) {
            reader.fault(draft.row, targetOf[field] ?? field, code, values);
          }
          const change = before && changesTo(before, draft.said);
          if (before === undefined)
            planned.push({ row: draft.row, table: 'requirements', kind: 'create', entity });
          else if (change === undefined) unchanged += 1;
          else
            planned.push({ row: draft.row, table: 'requirements', kind: 'change', id: before.id, ...change });
        }
      }
      return { planned, unchanged, people: new Set() };
    },
  };

  function made(key: string, { unitId, positionGroupId, competenceId, said }: Draft): Requirement {
    const id = asId<'Requirement'>(rowId('r', key, identity(said)));
    return { id, unitId, positionGroupId, competenceId, ...said, critical: said.critical ?? false };
  }
}

/** What tells requirements on the same people about the same competence apart. */
function identity({ rule, validFrom }: Pick<Requirement, 'rule' | 'validFrom'>): string {
  return `${rule === 'everyone' ? rule : 'some'} ${validFrom}`;
}
