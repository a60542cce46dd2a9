import type { MeasureDetailView } from '@rod-trad/shared/contracts/measure-views';
import type { FieldChange, Kept } from '@rod-trad/shared/domain/history-entry';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import type { Text } from '@rod-trad/shared/text/text-from';
import type { TextKey } from '@rod-trad/shared/text/text-key';
import type { MeasureDetailReport } from '@rod-trad/shared/use-cases/reports';
import { presentPerson } from './present-person.ts';

type Names = MeasureDetailReport['nameOf'];

/** Fields whose values are codes, with the beginning of their words. */
const coded: Readonly<Record<string, string>> = {
  strategy: 'measure.strategy',
  status: 'measure.status',
  statusBeforeStop: 'measure.status',
  learningForm: 'measure.form',
  learningArena: 'measure.arena',
};

/** Who changed what, and when, in words a person can read. */
export function presentHistory(
  { history, nameOf }: Pick<MeasureDetailReport, 'history' | 'nameOf'>,
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
    if (typeof item === 'object' && item !== null) return partInWords(item as Part, text, name);
    const code = coded[field];
    if (code !== undefined) return text(`${code}.${String(item)}` as TextKey);
    return isNamed.has(field) ? (name(item) ?? text('history.unknown')) : String(item);
  };
  if (value === undefined) return text('history.empty');
  return Array.isArray(value) ? value.map(one).join(', ') : one(value);
}

const isNamed = new Set(['ownerId', 'areaId', 'goalIds', 'parentMeasureId']);

/** A target or a session. */
type Part = Readonly<Record<string, Kept>>;

function partInWords(part: Part, text: Text, name: (id: unknown) => string | undefined): string {
  if ('competenceId' in part) {
    return text('history.target', {
      name: name(part.competenceId) ?? text('history.unknown'),
      level: String(part.targetLevel),
      people: String(part.people),
    });
  }
  return text('history.session', {
    on: String(part.on),
    place: String(part.place),
    hours: String(part.hours),
  });
}
