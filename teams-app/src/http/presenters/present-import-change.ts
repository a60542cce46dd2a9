import type { ImportPlanView } from '@rod-trad/shared/contracts/import-views';
import type { Competence } from '@rod-trad/shared/domain/competence';
import { asId } from '@rod-trad/shared/domain/ids';
import type { PlannedRow } from '@rod-trad/shared/domain/import/import-plan';
import { inLanguage, type Language, type LocalisedText } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import type { TextKey } from '@rod-trad/shared/text/text-key';
import type { ImportPlanReport } from '@rod-trad/shared/use-cases/import-reports';
import { measureTitles, measureWords } from './import-measure-words.ts';

type ChangeView = ImportPlanView['changes'][number];
type Write = Readonly<Record<string, unknown>>;

/** What each field of ours is called; one that is not here is made by us and is no news. */
const titles: Readonly<Record<string, TextKey>> = {
  unitId: 'importField.unit',
  positionGroupId: 'importField.group',
  positionCode: 'importField.positionCode',
  title: 'importField.title',
  percent: 'importField.percent',
  primary: 'importField.primary',
  startOn: 'importField.startOn',
  endOn: 'importField.endOn',
  name: 'importField.name',
  kind: 'importField.kind',
  areaIds: 'importField.areas',
  validMonths: 'importField.validMonths',
  educationLevel: 'importField.educationLevel',
  studyPoints: 'importField.studyPoints',
  status: 'importField.status',
  mergedInto: 'importField.mergedInto',
  levels: 'importField.levels',
  level: 'importField.level',
  rule: 'requirements.rule',
  validFrom: 'importField.validFrom',
  validTo: 'importField.validTo',
  critical: 'importField.critical',
  goalId: 'importField.goal',
  by: 'importField.by',
  on: 'importField.on',
  evidence: 'importField.evidence',
  issuer: 'importField.issuer',
  issuedOn: 'importField.issuedOn',
  expiresOn: 'importField.expiresOn',
  year: 'importField.year',
  answers: 'importField.answers',
  factors: 'importField.factors',
};

/** One row that the file adds or changes, before and after, in words. Birth years are used in numbers only, and not shown. */
export function presentImportChange(
  report: ImportPlanReport,
  planned: PlannedRow,
  language: Language,
): ChangeView {
  const say = createText(language);
  const stored =
    planned.kind === 'change' ? report.records.get(planned.table, planned.id)?.entity : planned.entity;
  const after = (planned.kind === 'change' ? planned.changes : planned.entity) as Write;
  const before = (planned.kind === 'change' ? planned.base : {}) as Write;
  const isMeasure = planned.table === 'measures';
  const inWords = isMeasure ? measureWords(report, language) : wordsOf(report, language);
  const fields = Object.entries(isMeasure ? measureTitles : titles).flatMap(([field, title]) => {
    const [then, now] = [inWords(field, before[field]), inWords(field, after[field])];
    if (now === '' && then === '') return [];
    return [{ title: say(title), ...(then !== '' && { before: then }), after: now }];
  });
  return {
    row: planned.row,
    kind: planned.kind === 'create' ? 'new' : 'changed',
    subject: subjectOf(report, planned.table, (stored ?? after) as unknown as Write, language),
    fields,
  };
}

/** Whom or what a row is about. */
function subjectOf(
  { records }: ImportPlanReport,
  table: PlannedRow['table'],
  row: Write,
  language: Language,
): string {
  const competence = records.get('competences', asId(String(row.competenceId)))?.entity;
  const name = competence === undefined ? '' : inLanguage(competence.name, language);
  const person = records.person(asId(String(row.personId)))?.name ?? '';
  if (table === 'employments') return person;
  if (table === 'assessments') return `${person}: ${name}`;
  if (table === 'measures') return String(row.title);
  if (table === 'surveyScores') {
    const unit = records.organisation().unit(asId(String(row.unitId)))?.name;
    return `${unit ?? createText(language)('importField.country')}, ${row.year}`;
  }
  return table === 'requirements' ? name : inLanguage((row as unknown as Competence).name, language);
}

function wordsOf({ records, plan }: ImportPlanReport, language: Language) {
  const say = createText(language);
  const decimals = (mean: number) => (language === 'en' ? `${mean}` : `${mean}`.replace('.', ','));
  const named = (name: LocalisedText | undefined) => (name === undefined ? '' : inLanguage(name, language));
  /** Of the catalogue, or of the same file. */
  const competence = (id: unknown): Competence | undefined => {
    const known = records.get('competences', String(id))?.entity;
    if (known !== undefined) return known;
    const made = plan.planned.find((row) => row.kind === 'create' && row.entity.id === id);
    return made?.table === 'competences' && made.kind === 'create' ? made.entity : undefined;
  };
  return (field: string, value: unknown): string => {
    if (value === undefined || value === null) return '';
    if (typeof value === 'boolean') return say(value ? 'importField.yes' : 'importField.no');
    if (value === 'all') return say('importField.everybody');
    switch (field) {
      case 'unitId':
        return records.organisation().unit(asId(String(value)))?.name ?? String(value);
      case 'positionGroupId':
        return named(records.get('positionGroups', String(value))?.entity.name);
      case 'goalId':
        return named(records.get('goals', String(value))?.entity.title);
      case 'areaIds':
        return (value as readonly string[])
          .map((id) => named(records.get('areas', id)?.entity.name))
          .join(', ');
      case 'mergedInto':
        return named(competence(value)?.name);
      case 'name':
        return named(value as LocalisedText);
      case 'levels':
        return (
          (value as Competence['levels'])?.map((text, level) => `${level}: ${named(text)}`).join(' · ') ?? ''
        );
      case 'factors':
        return (value as readonly number[]).map((mean, at) => `${at + 1}: ${decimals(mean)}`).join(' · ');
      case 'rule':
        return value === 'everyone'
          ? say('importField.everybody')
          : say('importField.someAtLeast', { count: (value as { atLeast: number }).atLeast });
      case 'kind':
        return say(`catalogue.kind.${value as Competence['kind']}`);
      case 'status':
        return say(`catalogue.status.${value as Competence['status']}`);
      case 'educationLevel':
        return say(`catalogue.educationLevel.${value as NonNullable<Competence['educationLevel']>}`);
      case 'by':
        return say(value === 'self' ? 'importField.self' : 'importField.leader');
      default:
        return String(value);
    }
  };
}
