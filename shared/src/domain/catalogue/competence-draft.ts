import type { Competence, CompetenceKind, EducationLevel, LevelTexts } from '../competence.ts';
import type { Fault } from '../fault.ts';
import type { AreaId } from '../ids.ts';
import { isSameName, type LocalisedText } from '../language.ts';

export const longestName = 120;
export const longestLevelText = 400;

/** A competence as it is entered: everything but its life. */
export interface CompetenceDraft {
  readonly name: LocalisedText;
  readonly kind: CompetenceKind;
  readonly areaIds: readonly AreaId[];
  readonly levels?: LevelTexts | undefined;
  readonly validMonths?: number | undefined;
  readonly educationLevel?: EducationLevel | undefined;
  readonly studyPoints?: number | undefined;
}

/**
 * Everything that is wrong with it. Names are unique within a kind, whatever their case, among all that have not been
 * merged away: two of one name are one competence that people will answer twice.
 *
 * @param others the catalogue without the competence itself
 */
export function draftFaults(
  draft: CompetenceDraft,
  others: readonly Competence[],
  areas: ReadonlySet<AreaId>,
): readonly Fault[] {
  const faults: Fault[] = [];
  for (const language of ['nb', 'nn'] as const) {
    const field = `name.${language}`;
    const name = draft.name[language].trim();
    if (name === '') faults.push({ field, code: 'required' });
    else if (name.length > longestName)
      faults.push({ field, code: 'tooLong', values: { most: longestName } });
    else if (others.some((other) => isSame(other, draft.kind, language, name))) {
      faults.push({ field, code: 'alreadyThere' });
    }
  }
  if (draft.areaIds.length === 0) faults.push({ field: 'areaIds', code: 'required' });
  else if (!draft.areaIds.every((id) => areas.has(id))) faults.push({ field: 'areaIds', code: 'unknownId' });
  return [...faults, ...kindFaults(draft)];
}

function isSame(other: Competence, kind: CompetenceKind, language: 'nb' | 'nn', name: string): boolean {
  return other.kind === kind && other.mergedInto === undefined && isSameName(other.name[language], name);
}

/** What belongs to one kind only: level texts to skills, months to certificates, extent to educations. */
function kindFaults({ kind, levels, validMonths, educationLevel, studyPoints }: CompetenceDraft): Fault[] {
  const faults: Fault[] = [];
  if (levels !== undefined) {
    if (kind !== 'skill') faults.push({ field: 'levels', code: 'notForThisKind' });
    const tooLong = levels.some(({ nb, nn }) => Math.max(nb.length, nn.length) > longestLevelText);
    if (tooLong) faults.push({ field: 'levels', code: 'tooLong', values: { most: longestLevelText } });
  }
  if (validMonths !== undefined) {
    if (kind !== 'certificate') faults.push({ field: 'validMonths', code: 'notForThisKind' });
    else if (!Number.isInteger(validMonths) || validMonths < 1 || validMonths > 600) {
      faults.push({ field: 'validMonths', code: 'notWholeNumber', values: { least: 1, most: 600 } });
    }
  }
  if (kind !== 'education') {
    if (educationLevel !== undefined) faults.push({ field: 'educationLevel', code: 'notForThisKind' });
    if (studyPoints !== undefined) faults.push({ field: 'studyPoints', code: 'notForThisKind' });
  } else if (studyPoints !== undefined && !(studyPoints >= 0 && studyPoints <= 600)) {
    faults.push({ field: 'studyPoints', code: 'notWholeNumber', values: { least: 0, most: 600 } });
  }
  return faults;
}
