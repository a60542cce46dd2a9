import { type AreaId, asId, type MeasureId } from '../ids.ts';
import type { Measure } from '../measure.ts';
import type { PlanToFill } from './import-facts.ts';
import { rowId } from './row-id.ts';
import { plainWord } from './sheet-row.ts';

/** A title without the number in front of it: "1. Felles opplæring" and "b) Felles opplæring" are the same measure. */
export function withoutNumber(title: string): string {
  return title.replace(/^\s*(?:\d{1,3}(?:\.\d{1,3})*\s*(?:[.):]|$)|[a-zæøå]\s*\))\s*/i, '').trim();
}

interface StandingMeasures {
  /** The id a measure of the file gets when it is new, so that the file sent again finds it. */
  idOf(areaId: AreaId, title: string): MeasureId;
  /** Whether it goes by the title in the area: case, punctuation and the number in front do not count. */
  isNamed(measure: Measure, areaId: AreaId, title: string): boolean;
  /** Those that go by the title in the area; only where there is none, the one the file made, which has been renamed or moved. */
  of(areaId: AreaId, title: string): readonly Measure[];
}

/** Finds the measures of a plan again. A stopped one gives way to one that is not. */
export function createStandingMeasures({ measures, places }: PlanToFill): StandingMeasures {
  const keyOf = (areaId: AreaId, title: string) => `${areaId} ${plainWord(withoutNumber(title))}`;
  const idOf = (areaId: AreaId, title: string) =>
    asId<'Measure'>(rowId('m', places.plan.id, areaId, plainWord(title)));
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const byKey = Map.groupBy(measures, ({ areaId, title }) => keyOf(areaId, title));
  return {
    idOf,
    isNamed: (measure, areaId, title) => keyOf(measure.areaId, measure.title) === keyOf(areaId, title),
    of(areaId, title) {
      const like = byKey.get(keyOf(areaId, title)) ?? [];
      const live = like.filter(({ status }) => status !== 'stopped');
      if (like.length > 0) return live.length > 0 ? live : like;
      const made = byId.get(idOf(areaId, title));
      return made === undefined ? [] : [made];
    },
  };
}
