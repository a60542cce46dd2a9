import { asId } from '../domain/ids.ts';
import type { LocalisedText } from '../domain/language.ts';
import type { Records } from '../stores/records.ts';
import type { HistoryReport } from './reports.ts';

/** What was changed in one row, newest first, and by whom. */
export function readHistory(records: Records, subjectId: string): HistoryReport['history'] {
  return (
    records
      .where('history', subjectId)
      // Of two in one moment the later row is the newer.
      .toReversed()
      .toSorted((a, b) => b.at.localeCompare(a.at))
      .map((entry) => ({ ...entry, author: records.person(entry.by) }))
  );
}

/** What an id that stands in a field of the history is called today; undefined when it is none, or there is nothing of that id any more. */
export function nameInHistory(
  records: Records,
  field: string,
  id: string,
): string | LocalisedText | undefined {
  switch (field) {
    case 'ownerId':
      return records.person(asId<'Person'>(id))?.name;
    case 'parentMeasureId':
      return records.get('measures', id)?.entity.title;
    case 'parentPlanId':
    case 'planIds':
      return records.get('plans', id)?.entity.title;
    case 'areaId':
    case 'narrows':
      return records.get('areas', id)?.entity.name;
    case 'goalIds':
      return records.get('goals', id)?.entity.title;
    case 'competences':
      return records.get('competences', id)?.entity.name;
    default:
      return undefined;
  }
}
