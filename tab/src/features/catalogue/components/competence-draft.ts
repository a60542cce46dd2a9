import type { CatalogueEntryView } from '@rod-trad/shared/contracts/catalogue-views';
import type { Text } from '@rod-trad/shared/text/text-from';
import type { SaveBody } from '../api/use-catalogue.ts';

interface LevelDraft {
  readonly nb: string;
  readonly nn: string;
}

/** A competence while it is being written: numbers as they stand in their fields. */
export interface CompetenceDraft {
  readonly key: string;
  readonly nb: string;
  readonly nn: string;
  readonly kind: CatalogueEntryView['kind'];
  readonly areaIds: readonly string[];
  /** Absent: the standard texts. */
  readonly levels: readonly LevelDraft[] | undefined;
  readonly validMonths: string;
  readonly educationLevel: NonNullable<CatalogueEntryView['educationLevel']> | '';
  readonly studyPoints: string;
}

export const noLevels: readonly LevelDraft[] = Array.from({ length: 5 }, () => ({ nb: '', nn: '' }));

export function newDraft(entry: CatalogueEntryView | undefined): CompetenceDraft {
  return {
    key: crypto.randomUUID(),
    nb: entry?.name.nb ?? '',
    nn: entry?.name.nn ?? '',
    kind: entry?.kind ?? 'skill',
    areaIds: entry?.areaIds ?? [],
    levels: entry?.levels,
    validMonths: entry?.validMonths?.toString() ?? '',
    educationLevel: entry?.educationLevel ?? '',
    studyPoints: entry?.studyPoints?.toString() ?? '',
  };
}

/** What is sent: of each kind only what belongs to it. */
export function bodyOf(draft: CompetenceDraft, changes: SaveBody['changes']): SaveBody {
  const { key, nb, nn, kind, levels, validMonths, educationLevel, studyPoints } = draft;
  const [a, b, c, d, e] = levels ?? [];
  const five = a && b && c && d && e && ([a, b, c, d, e] satisfies SaveBody['levels']);
  const number = (written: string) => (written.trim() === '' ? undefined : Number(written.replace(',', '.')));
  return {
    key,
    ...(changes && { changes }),
    name: { nb, nn },
    kind,
    areaIds: [...draft.areaIds],
    ...(kind === 'skill' && five && { levels: five }),
    ...(kind === 'certificate' && { validMonths: number(validMonths) }),
    ...(kind === 'education' && {
      educationLevel: educationLevel || undefined,
      studyPoints: number(studyPoints),
    }),
  };
}

/** The five texts a skill falls back on. */
export function standardLevels(text: Text): readonly string[] {
  return ([0, 1, 2, 3, 4] as const).map((level) => text(`level.default.${level}`));
}
