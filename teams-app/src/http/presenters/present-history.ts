import type { MeasureDetailView } from '@rod-trad/shared/contracts/measure-views';
import { type AgendaTopic, agendaTopics } from '@rod-trad/shared/domain/consultation/agenda-topics.data';
import type { FieldChange, Kept } from '@rod-trad/shared/domain/history-entry';
import { type IsoDate, parseIsoDate } from '@rod-trad/shared/domain/iso-date';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import { planStatuses } from '@rod-trad/shared/domain/plan';
import { createText } from '@rod-trad/shared/text/create-text';
import { formatDate } from '@rod-trad/shared/text/format-date';
import type { Text } from '@rod-trad/shared/text/text-from';
import type { TextKey } from '@rod-trad/shared/text/text-key';
import type { HistoryReport } from '@rod-trad/shared/use-cases/reports';
import { presentPerson } from './present-person.ts';

type Names = HistoryReport['nameOf'];

/** Fields whose values are codes, with the beginning of their words. */
const coded: Readonly<Record<string, string>> = {
  strategy: 'measure.strategy',
  statusBeforeStop: 'measure.status',
  learningForm: 'measure.form',
  learningArena: 'measure.arena',
  source: 'goals.source',
  decision: 'education.decision',
  studyState: 'education.state',
  studyUnit: 'education.unit',
  pay: 'education.pay',
  payAsked: 'education.pay',
  stage: 'education.case',
  outcome: 'education.outcome',
  level: 'catalogue.educationLevel',
  'agreement.status': 'together.agreement',
};

/** A plan, a measure and a consultation have states of their own. */
function wordsOf(field: string, value: string): string | undefined {
  if (field === 'status' && value === 'held') return 'together.held';
  if (field === 'status') return isPlanStatus.has(value) ? `plan.status.${value}` : `measure.status.${value}`;
  const code = coded[field];
  return code === undefined ? undefined : `${code}.${value}`;
}
const isPlanStatus: ReadonlySet<string> = new Set(planStatuses);

/** Who changed what, and when, in words a person can read. */
export function presentHistory(
  { history, nameOf }: Pick<HistoryReport, 'history' | 'nameOf'>,
  language: Language,
): MeasureDetailView['history'] {
  const text = createText(language);
  return history.map(({ at, author, kind, fields }) => ({
    at,
    by: presentPerson(author),
    kind,
    fields: fields.map(({ field, from, to }: FieldChange) => ({
      field,
      from: inWords(field, from, text, language, nameOf),
      to: inWords(field, to, text, language, nameOf),
    })),
  }));
}

function inWords(
  field: string,
  value: Kept | undefined,
  text: Text,
  language: Language,
  nameOf: Names,
): string {
  const name = (id: unknown) => {
    const found = nameOf(field, String(id));
    if (found === undefined) return undefined;
    return typeof found === 'string' ? found : inLanguage(found, language);
  };
  const one = (item: Kept): string => {
    if (typeof item === 'object' && item !== null) return partInWords(item as Part, text, language, name);
    if (typeof item === 'boolean') return text(item ? 'history.yes' : 'history.no');
    const day = parseIsoDate(String(item));
    if (day !== undefined) return formatDate(day, language);
    if ((field === 'agenda' || field === 'about') && isTopic(item)) return agendaTopics[item][language];
    const words = wordsOf(field, String(item));
    if (words !== undefined) return text(words as TextKey);
    return isNamed.has(field) ? (name(item) ?? text('history.unknown')) : String(item);
  };
  if (value === undefined) return text('history.empty');
  return Array.isArray(value) ? value.map(one).join(', ') : one(value);
}

const isTopic = (item: Kept): item is AgendaTopic =>
  typeof item === 'string' && Object.hasOwn(agendaTopics, item);

const isNamed = new Set([
  'ownerId',
  'areaId',
  'goalIds',
  'parentMeasureId',
  'parentPlanId',
  'planIds',
  'narrows',
  'measureId',
  'competenceId',
  'decidedBy',
]);

/** A target, a session, an endorsement, a party, or a text in both languages. */
type Part = Readonly<Record<string, Kept>>;

function partInWords(
  part: Part,
  text: Text,
  language: Language,
  name: (id: unknown) => string | undefined,
): string {
  // A party of a consultation.
  if ('name' in part) return String(part.name);
  if ('nb' in part) return String(language === 'nn' ? part.nn : part.nb);
  if ('competenceId' in part) {
    return text('history.target', {
      name: name(part.competenceId) ?? text('history.unknown'),
      level: String(part.targetLevel),
      people: String(part.people),
    });
  }
  if ('body' in part) {
    const key = part.kind === 'adoption' ? 'plan.adopted' : 'plan.consulted';
    return text(key, { on: formatDate(part.on as IsoDate, language), body: String(part.body) });
  }
  return text('history.session', {
    on: formatDate(part.on as IsoDate, language),
    place: String(part.place),
    hours: String(part.hours),
  });
}
