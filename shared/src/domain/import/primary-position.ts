import type { Employment } from '../employment.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Pairs, PositionDraft } from './pair-positions.ts';

/**
 * Which of a person's new positions is the main one, where the file does not say: the largest, then the oldest; none, if the person has a
 * main one already.
 */
export function choosePrimary(
  fresh: ReadonlyMap<PositionDraft, Employment>,
  pairs: Pairs,
  there: readonly Employment[],
  today: IsoDate,
): readonly (readonly [PositionDraft, Employment])[] {
  const isOver = ({ endOn }: Pick<Employment, 'endOn'>) => endOn !== undefined && endOn < today;
  const said = [...pairs.keys()].some((draft) => draft.said.primary === true);
  const hasOne = said || there.some((one) => one.primary && !isOver(one));
  const silent = [...fresh].filter(([draft, entity]) => draft.said.primary === undefined && !isOver(entity));
  const [main] = hasOne
    ? []
    : silent.toSorted(
        ([, a], [, b]) =>
          b.percent - a.percent || a.startOn.localeCompare(b.startOn) || a.id.localeCompare(b.id),
      );
  return [...fresh].map(([draft, entity]) => [
    draft,
    draft === main?.[0] ? { ...entity, primary: true } : entity,
  ]);
}
