import type { Employment } from '../employment.ts';
import { asId, type EmploymentId, type PersonId } from '../ids.ts';
import { yearOf } from '../iso-date.ts';
import { createLookup, type Lookup } from './import-facts.ts';
import { changesTo, type PlannedRow } from './import-plan.ts';
import { type PositionDraft, pairPositions } from './pair-positions.ts';
import { grouped, type Planned, type Planner, type PlannerParts } from './planner.ts';
import { choosePrimary } from './primary-position.ts';
import type { RowValues } from './read-row.ts';
import { rowId } from './row-id.ts';
import { createUnitLookup } from './unit-lookup.ts';

const longestTitle = 200;

/** Positions out of the HR system's export. Who holds them is matched with the directory; nobody is made. */
export function createPositionPlanner({ facts, reader }: PlannerParts): Planner {
  const units = createUnitLookup(facts);
  const groups = createLookup(facts.groups, ({ name }) => [name.nb, name.nn], 'unknownGroup');
  const drafts: PositionDraft[] = [];

  const look = <Thing extends { readonly id: string }>(
    values: RowValues,
    target: string,
    find: Lookup<Thing>,
  ) => {
    const text = values.text(target);
    const found = text === undefined ? undefined : find(text);
    if (typeof found !== 'string') return found?.id as Thing['id'] | undefined;
    reader.fault(values.row, target, found);
    return undefined;
  };

  /** Nobody has a position of one per cent; many a system writes a full one as 1, and it would be read as next to nothing. */
  const percentOf = (values: RowValues) => {
    const percent = values.number('percent', 0, 100);
    if (percent === undefined || percent === 0 || percent > 1) return percent;
    reader.fault(values.row, 'percent', 'shareNotPercent');
    return undefined;
  };

  return {
    take(values) {
      const { row } = values;
      if (values.isBlank('person')) reader.fault(row, 'person', 'required');
      if (values.isBlank('startOn')) reader.fault(row, 'startOn', 'required');
      const personId = look(values, 'person', facts.person);
      const startOn = values.day('startOn');
      const said = {
        unitId: look(values, 'unit', units),
        positionGroupId: look(values, 'group', groups),
        positionCode: values.text('positionCode', 20),
        title: values.text('title', longestTitle),
        percent: percentOf(values),
        primary: values.flag('primary'),
        startOn,
        endOn: values.day('endOn'),
        birthYear: values.whole('birthYear', 1900, yearOf(facts.today) - 10),
      };
      const number = values.text('positionNumber', 50);
      if (personId !== undefined && startOn !== undefined) {
        drafts.push({ row, personId, number, said: { ...said, startOn } });
      }
    },

    *finish(): Generator<undefined, Planned> {
      const planned: PlannedRow[] = [];
      const about = new Set<PersonId>();
      const standing = yield* grouped(facts.employments, (one) => one.personId);
      let unchanged = 0;
      for (const [personId, rows] of yield* grouped(drafts, (draft) => draft.personId)) {
        yield;
        const there = standing.get(personId) ?? [];
        const pairs = pairPositions(rows, there, (draft, first) =>
          reader.fault(
            draft.row,
            draft.number === undefined ? 'startOn' : 'positionNumber',
            'twoRowsForOneKey',
            { row: first },
          ),
        );
        const fresh = new Map<PositionDraft, Employment>();
        for (const [draft, before] of pairs) {
          if (before === 'several') {
            reader.fault(draft.row, 'startOn', 'severalMatch');
            continue;
          }
          checkDays(draft, before);
          if (before === undefined) {
            const entity = made(draft, there);
            if (entity !== undefined) fresh.set(draft, entity);
            continue;
          }
          const change = changesTo(before, draft.said);
          if (change === undefined) unchanged += 1;
          else
            planned.push({ row: draft.row, table: 'employments', kind: 'change', id: before.id, ...change });
          if (change !== undefined) about.add(personId);
        }
        for (const [draft, entity] of choosePrimary(fresh, pairs, there, facts.today)) {
          planned.push({ row: draft.row, table: 'employments', kind: 'create', entity });
          about.add(personId);
        }
      }
      return { planned, unchanged, people: about };
    },
  };

  function checkDays({ row, said }: PositionDraft, before: Employment | undefined): void {
    const endOn = said.endOn ?? before?.endOn;
    // What stood wrong before, and is not touched, is not the file's to mend.
    const touched = said.endOn !== undefined || said.startOn !== before?.startOn;
    if (touched && endOn !== undefined && endOn < said.startOn) {
      reader.fault(row, said.endOn === undefined ? 'startOn' : 'endOn', 'endsBeforeItBegins');
    }
  }

  /** A new position needs a title and a percentage: a guess at either would be counted. */
  function made(
    { row, personId, number, said }: PositionDraft,
    there: readonly Employment[],
  ): Employment | undefined {
    const { title, percent } = said;
    if (title === undefined) reader.fault(row, 'title', 'required');
    if (percent === undefined) reader.fault(row, 'percent', 'required');
    if (title === undefined || percent === undefined) return undefined;
    return {
      id: idOf(personId, number, said, there),
      personId,
      ...said,
      title,
      percent,
      primary: said.primary ?? false,
    };
  }
}

/** Made of what the position goes by; one that was imported earlier, and has moved since, keeps its own. */
function idOf(
  personId: PersonId,
  number: string | undefined,
  said: PositionDraft['said'],
  there: readonly Employment[],
): EmploymentId {
  for (let again = 0; ; again += 1) {
    const parts = number === undefined ? [said.startOn, said.unitId ?? ''] : ['number', number];
    const id = asId<'Employment'>(rowId('p', personId, ...parts, ...(again === 0 ? [] : [String(again)])));
    if (!there.some((one) => one.id === id)) return id;
  }
}
