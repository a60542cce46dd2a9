import { asId } from '@rod-trad/shared/domain/ids';
import { type ImportField, importFields } from '@rod-trad/shared/domain/import/import-fields';
import { competencePrefix } from '@rod-trad/shared/domain/import/propose-columns';
import type { ImportFault } from '@rod-trad/shared/domain/import/read-row';
import { columnLetter } from '@rod-trad/shared/domain/import/sheet-row';
import { yearOfTarget } from '@rod-trad/shared/domain/import/year-column';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import type { ImportPlanReport } from '@rod-trad/shared/use-cases/import-reports';

export interface FaultWords {
  readonly row?: number;
  readonly column?: string;
  readonly header?: string;
  readonly words: string;
}

/** A fault with its cell and its words. Where there is no column, what is missing is named in front. */
export function importFaultWords(
  report: ImportPlanReport,
  language: Language,
): (fault: ImportFault) => FaultWords {
  const say = createText(language);
  return ({ row, column, target, code, values }) => {
    const words = say(`fault.${code}`, values);
    const missing = column === undefined && target !== undefined;
    return {
      ...(row !== undefined && { row }),
      ...(column !== undefined && { column: columnLetter(column), header: report.headers[column] ?? '' }),
      words: missing ? `${titleOf(report, target, language)}: ${words}` : words,
    };
  };
}

/** What a column is taken for, in words. */
export function titleOf(
  { kind, records }: Pick<ImportPlanReport, 'kind' | 'records'>,
  target: string,
  language: Language,
): string {
  if (target.startsWith(competencePrefix)) {
    const competence = records.get('competences', asId(target.slice(competencePrefix.length)))?.entity;
    return competence === undefined ? target : inLanguage(competence.name, language);
  }
  const year = yearOfTarget(target);
  if (year !== undefined) return createText(language)('importField.yearColumn', { year });
  const field = importFields[kind].find(({ name }) => name === target)?.name;
  return field === undefined ? target : createText(language)(`importField.${field satisfies ImportField}`);
}
