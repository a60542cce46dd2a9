import type { TalkPoint } from '../domain/talk/talk.ts';
import type { PointReport } from './talk-reports.ts';
import { openText } from './talk-text.ts';
import type { UseCaseContext } from './use-case.ts';

/** A point for somebody who may read it. */
export function pointReport(
  context: Pick<UseCaseContext, 'records' | 'seal'>,
  point: TalkPoint,
): PointReport {
  const { records } = context;
  const { serves } = point;
  const served =
    'areaId' in serves
      ? records.get('areas', serves.areaId)?.entity
      : records.get('goals', serves.goalId)?.entity;
  const etag = records.get('talkPoints', point.id)?.etag ?? '';
  return { point, etag, opened: openText(context, point.id, point.text), served };
}
