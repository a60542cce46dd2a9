import type { Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import type { OwnData } from '@rod-trad/shared/use-cases/export-own-competence';
import type { OwnDataRow as Row } from './own-data-row.ts';

/** Education leave, and the pay cases it has led to. */
export function ownEducationRows({ educations, payCases }: OwnData, language: Language): Row[] {
  const say = createText(language);
  return [
    ...educations.map((leave): Row => {
      const { valueForEmployee, valueForEmployer, refusedBecause, compensation } = leave;
      const period = `${leave.fromOn} – ${leave.toOn}`;
      const extent = `${leave.taken} / ${leave.studyAmount} ${say(`education.unit.${leave.studyUnit}`)}`;
      const parts = [period, `${leave.percent} %`, extent, valueForEmployee, valueForEmployer];
      return [
        say('ownData.education'),
        leave.appliedOn,
        `${leave.title}, ${leave.institution}`,
        `${say(`education.decision.${leave.decision}`)}, ${say(`education.state.${leave.studyState}`)}`,
        leave.decider?.name ?? '',
        [...parts, refusedBecause, compensation].filter(Boolean).join('. '),
      ];
    }),
    ...payCases.map(
      (row): Row => [
        say('ownData.payCase'),
        row.openedOn,
        row.leave?.title ?? row.leaveId,
        say(`education.case.${row.standing}`),
        '',
        [row.outcome && say(`education.outcome.${row.outcome}`), row.reason].filter(Boolean).join('. '),
      ],
    ),
  ];
}
