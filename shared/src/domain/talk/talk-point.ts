import type { Fault } from '../fault.ts';
import type { AreaId, GoalId } from '../ids.ts';
import type { IsoDate } from '../iso-date.ts';
import {
  type AppraisalTalk,
  type PointAudience,
  type PointServes,
  pointAudiences,
  type TalkPoint,
  type TalkSide,
} from './talk.ts';

/** A few points that are kept are worth more than many that are not. */
export const mostPoints = 5;
export const longestPoint = 200;

export interface PointDraft {
  readonly text: string;
  readonly serves?: PointServes | undefined;
  readonly responsible: TalkSide;
  readonly dueOn?: IsoDate | undefined;
}

export interface PointPlaces {
  readonly talk: Pick<AppraisalTalk, 'heldOn' | 'closedOn'> | undefined;
  /** The other points that have not been dropped. */
  readonly others: number;
  readonly today: IsoDate;
  readonly isArea: (id: AreaId) => boolean;
  /** Is it a goal of today that some area here serves? Without an area a point could not become a measure. */
  readonly isGoal: (id: GoalId) => boolean;
}

/** @param before what it was, when it is changed: it may go on serving what has since gone out of use */
export function pointFaults(draft: PointDraft, places: PointPlaces, before?: TalkPoint): readonly Fault[] {
  const open = openTalkFaults(places.talk);
  if (open.length > 0) return open;
  const { text, serves, dueOn } = draft;
  const faults: Fault[] = [];
  if (text.trim() === '') faults.push({ field: 'text', code: 'required' });
  else if (text.trim().length > longestPoint) {
    faults.push({ field: 'text', code: 'tooLong', values: { most: longestPoint } });
  }
  if (serves === undefined) faults.push({ field: 'serves', code: 'required' });
  else if (JSON.stringify(serves) !== JSON.stringify(before?.serves) && !isThere(serves, places)) {
    faults.push({ field: 'serves', code: 'unknownId' });
  }
  if (dueOn === undefined) faults.push({ field: 'dueOn', code: 'required' });
  else if (dueOn < places.today && dueOn !== before?.dueOn) {
    faults.push({ field: 'dueOn', code: 'dateInPast' });
  }
  if (places.others >= mostPoints) {
    faults.push({ field: 'text', code: 'tooManyPoints', values: { most: mostPoints } });
  }
  return faults;
}

/** Points are made by two who have talked, and stand when the talk is closed. */
export function openTalkFaults(talk: PointPlaces['talk']): readonly Fault[] {
  if (talk?.heldOn === undefined) return [{ field: 'talk', code: 'talkNotHeld' }];
  return talk.closedOn === undefined ? [] : [{ field: 'talk', code: 'talkIsClosed' }];
}

function isThere(serves: PointServes, { isArea, isGoal }: PointPlaces): boolean {
  return 'areaId' in serves ? isArea(serves.areaId) : isGoal(serves.goalId);
}

/** Those who may see the point besides the two: only whom both have ticked. */
export function openedTo(point: Pick<TalkPoint, 'employeeOpens' | 'leaderOpens'>): readonly PointAudience[] {
  return pointAudiences.filter(
    (audience) => point.employeeOpens.includes(audience) && point.leaderOpens.includes(audience),
  );
}

/**
 * A side's ticks, in their own order and each once. What was ticked is set along with them: should somebody rewrite the point in the same
 * moment, the tick is refused rather than said of other words.
 */
export function tickChanges(
  { text, serves, responsible, dueOn }: TalkPoint,
  side: TalkSide,
  opens: readonly PointAudience[],
): Partial<TalkPoint> {
  const ticks = pointAudiences.filter((audience) => opens.includes(audience));
  const point = { text, serves, responsible, dueOn };
  return side === 'employee' ? { ...point, employeeOpens: ticks } : { ...point, leaderOpens: ticks };
}

/** What the other side ticked was another point: whoever rewrites it asks again. */
export function rewrittenChanges(side: TalkSide): Partial<TalkPoint> {
  return side === 'employee' ? { leaderOpens: [] } : { employeeOpens: [] };
}
