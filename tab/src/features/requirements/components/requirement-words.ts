import type { RequirementRowView } from '@rod-trad/shared/contracts/catalogue-views';
import type { Text } from '@rod-trad/shared/text/text-from';
import type { Formats } from '../../../components/formats.ts';
import { inSentence } from '../../../components/in-sentence.ts';

/** What is asked, of whom, where, when, and for which goal, in one line. */
export function requirementWords(row: RequirementRowView, text: Text, formats: Formats): string {
  const { level, atLeast, competence, group, unit, goal, time, validFrom, validTo } = row;
  const demand =
    level === undefined
      ? text('requirements.relevant')
      : competence.kind === 'skill'
        ? text('requirements.level', { level })
        : text('requirements.mustHold');
  const who =
    level === undefined
      ? []
      : [
          atLeast === undefined
            ? group === undefined
              ? text('requirements.everybody')
              : text('requirements.everyoneOf', { group: inSentence(group.name) })
            : text('requirements.atLeast', { count: atLeast }),
        ];
  const when =
    time === 'ended'
      ? [text('requirements.time.ended', { on: formats.day(validTo ?? validFrom) })]
      : [
          ...(time === 'future' ? [text('requirements.time.future', { on: formats.day(validFrom) })] : []),
          ...(validTo === undefined ? [] : [text('requirements.until', { on: formats.day(validTo) })]),
        ];
  return [
    demand,
    ...who,
    // Those of whom all are asked are named already.
    ...(group === undefined || (level !== undefined && atLeast === undefined) ? [] : [group.name]),
    ...(unit === undefined || row.origin === 'here' ? [] : [unit.name]),
    ...when,
    ...(goal === undefined ? [] : [goal.name]),
  ].join(' · ');
}
