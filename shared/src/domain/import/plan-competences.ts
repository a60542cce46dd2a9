import { draftFaults, longestLevelText, longestName } from '../catalogue/competence-draft.ts';
import { nextStatuses } from '../catalogue/competence-life.ts';
import type { Competence, LevelTexts } from '../competence.ts';
import { type AreaId, asId, type CompetenceId } from '../ids.ts';
import { createLookup } from './import-facts.ts';
import { levelFields } from './import-fields.ts';
import { changesTo, type PlannedRow, withSaid } from './import-plan.ts';
import { educationWords, kindWords, statusWords } from './import-words.ts';
import { type CompetenceDraft, mergesOf } from './merge-competences.ts';
import { type Planned, type Planner, type PlannerParts, tellTwice } from './planner.ts';
import type { RowValues } from './read-row.ts';
import { rowId } from './row-id.ts';
import { plainWord } from './sheet-row.ts';

/** What a field of a competence goes by as a column. */
const targetOf: Readonly<Record<string, string>> = {
  'name.nb': 'name',
  'name.nn': 'nameNn',
  areaIds: 'areas',
  levels: 'level0',
};

/** The catalogue. A competence is known by its kind and its name in bokmål. */
export function createCompetencePlanner({ facts, reader }: PlannerParts): Planner {
  const { competences } = facts;
  const areas = createLookup(facts.areas, ({ name }) => [name.nb, name.nn], 'unknownArea');
  const areaIds = new Set(facts.areas.map(({ id }) => id));
  const byName = Map.groupBy(competences, ({ name }) => plainWord(name.nb));
  const drafts: CompetenceDraft[] = [];

  const areasOf = (values: RowValues): readonly AreaId[] | undefined => {
    const ids: AreaId[] = [];
    for (const name of (values.text('areas', 2_000) ?? '')
      .split(/[;|\n]/)
      .filter((text) => text.trim() !== '')) {
      const found = areas(name.trim());
      if (typeof found === 'string') reader.fault(values.row, 'areas', found);
      else if (!ids.includes(found.id)) ids.push(found.id);
    }
    return ids.length === 0 ? undefined : ids;
  };

  /** The one of that name that has not been merged away, else the one that has. */
  const standing = (
    name: string,
    kind: Competence['kind'] | undefined,
    row: number,
  ): Competence | undefined => {
    const like = (byName.get(plainWord(name)) ?? []).filter((one) => kind === undefined || one.kind === kind);
    const live = like.filter(({ mergedInto }) => mergedInto === undefined);
    const found = live.length > 0 ? live : like;
    if (found.length > 1) reader.fault(row, 'name', 'severalOfThatName');
    return found[0];
  };

  return {
    take(values) {
      const { row } = values;
      const name = values.text('name', longestName);
      const kind = values.choice('kind', kindWords);
      const levels = levelFields.map((field) => values.text(field, longestLevelText));
      const said = {
        areaIds: areasOf(values),
        validMonths: values.whole('validMonths', 1, 600),
        educationLevel: values.choice('educationLevel', educationWords),
        studyPoints: values.number('studyPoints', 0, 600),
      };
      const nn = values.text('nameNn', longestName);
      const status = values.choice('status', statusWords);
      const into = values.text('mergedInto', longestName);
      if (name === undefined) {
        if (values.isBlank('name')) reader.fault(row, 'name', 'required');
        return;
      }
      const before = standing(name, kind, row);
      const entity: Competence = before ?? {
        id: asId<'Competence'>(rowId('c', kind ?? 'skill', plainWord(name))),
        name: { nb: name, nn: nn ?? name },
        kind: kind ?? 'skill',
        areaIds: [],
        status: 'active',
      };
      drafts.push({
        row,
        kindSaid: kind !== undefined,
        before,
        into,
        status,
        entity,
        said: {
          ...said,
          ...(nn !== undefined && { name: { nb: entity.name.nb, nn } }),
          ...(levels.some((text) => text !== undefined) && { levels: levelsOf(levels, entity) }),
        },
      });
    },

    *finish(): Generator<undefined, Planned> {
      const planned: PlannedRow[] = [];
      let unchanged = 0;
      yield* tellTwice(
        drafts,
        ({ entity }) => entity.id,
        ({ row }, first) => reader.fault(row, 'name', 'twoRowsForOneKey', { row: first }),
      );
      refuseUnclear();
      const merges = mergesOf(drafts, facts, reader);
      const nnOf = names(drafts);
      for (const draft of drafts) {
        yield;
        const { row, before, entity } = draft;
        const said = { ...draft.said, ...lifeOf(draft, merges.get(entity.id)) };
        const after = withSaid(entity, said);
        const old = before === undefined ? [] : draftFaults(before, [], areaIds);
        for (const { field, code, values } of draftFaults(after, [], areaIds)) {
          // What was wrong before the file came is not the file's to mend.
          if (old.some((fault) => fault.field === field && fault.code === code)) continue;
          reader.fault(row, targetOf[field] ?? field, code, values);
        }
        if ((nnOf.get(`${after.kind} ${plainWord(after.name.nn)}`)?.size ?? 0) > 1)
          reader.fault(row, reader.has('nameNn') ? 'nameNn' : 'name', 'alreadyThere');
        const change = before && changesTo(before, said);
        if (before === undefined) planned.push({ row, table: 'competences', kind: 'create', entity: after });
        else if (change === undefined) unchanged += 1;
        else planned.push({ row, table: 'competences', kind: 'change', id: before.id, ...change });
      }
      return { planned, unchanged, people: new Set() };
    },
  };

  /** A row without a kind, beside others of its name in the file that are of another, could be about either. */
  function refuseUnclear(): void {
    for (const like of Map.groupBy(drafts, ({ entity }) => plainWord(entity.name.nb)).values()) {
      if (like.every(({ entity }) => entity.id === like[0]?.entity.id)) continue;
      for (const { row, kindSaid } of like) if (!kindSaid) reader.fault(row, 'name', 'severalOfThatName');
    }
  }

  /** Who goes by which name in nynorsk, after the file. */
  function names(rows: readonly CompetenceDraft[]): ReadonlyMap<string, ReadonlySet<CompetenceId>> {
    const byId = new Map(rows.map(({ entity, said }) => [entity.id, withSaid(entity, said)]));
    const found = new Map<string, Set<CompetenceId>>();
    const live = competences.filter(({ id, mergedInto }) => mergedInto === undefined && !byId.has(id));
    for (const { id, kind, name } of [...live, ...byId.values()]) {
      const key = `${kind} ${plainWord(name.nn)}`;
      found.set(key, (found.get(key) ?? new Set()).add(id));
    }
    return found;
  }

  /** What the file says of its life: merged, else a state it can go to from where it is. */
  function lifeOf(
    { row, before, entity, status }: CompetenceDraft,
    into: CompetenceId | undefined,
  ): Partial<Competence> {
    if (into !== undefined) {
      if (status !== undefined && status !== 'retired') reader.fault(row, 'status', 'notThatWay');
      if (before?.mergedInto === into) return {};
      const statusBeforeMerge =
        before?.mergedInto === undefined ? (before?.status ?? 'active') : before.statusBeforeMerge;
      return { mergedInto: into, status: 'retired', ...(statusBeforeMerge && { statusBeforeMerge }) };
    }
    if (status === undefined || status === before?.status) return {};
    if (before !== undefined && !nextStatuses(entity).includes(status))
      reader.fault(row, 'status', 'notThatWay');
    return { status };
  }
}

/** Level texts of a file are in one language. The other keeps its own, where it has one that was not the same. */
function levelsOf(texts: readonly (string | undefined)[], { levels }: Competence): LevelTexts {
  return levelFields.map((_, level) => {
    const before = levels?.[level] ?? { nb: '', nn: '' };
    const nb = texts[level] ?? before.nb;
    return { nb, nn: before.nn === before.nb ? nb : before.nn };
  }) as unknown as LevelTexts;
}
