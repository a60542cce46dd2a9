import type { LeaveView } from '@rod-trad/shared/contracts/education-views';
import type { TextKey } from '@rod-trad/shared/text/text-key';
import { useSession } from '../session.tsx';
import styles from './education.module.css';
import { extentWords, partWords, periodWords, takenWords } from './leave-words.ts';

type Fact = readonly [TextKey, string | undefined];

/** All that was applied for, decided, and has come of it; what there is nothing of is left out. */
export function LeaveFacts({ leave }: { leave: LeaveView }) {
  const session = useSession();
  const { text, formats } = session;
  const day = (on: string | undefined) => on && formats.day(on);
  const yesNo = (is: boolean) => text(is ? 'education.yes' : 'education.no');
  const applied: readonly Fact[] = [
    ['education.field.institution', leave.institution],
    ['education.field.level', leave.level && text(`catalogue.educationLevel.${leave.level}`)],
    ['education.field.extent', extentWords(session, leave)],
    ['education.field.period', periodWords(session, leave)],
    ['education.field.part', partWords(session, leave.percent)],
    ['education.field.payAsked', text(`education.pay.${leave.payAsked}`)],
    ['education.field.valueForEmployee', leave.valueForEmployee],
    ['education.field.valueForEmployer', leave.valueForEmployer],
    ['education.field.competenceId', leave.competence?.name],
    ['education.field.measureId', leave.measure?.title],
    ['education.field.appliedOn', day(leave.appliedOn)],
  ];
  const decided: readonly Fact[] = [
    ['education.field.decision', text(`education.decision.${leave.decision}`)],
    ['education.field.decidedOn', day(leave.decidedOn)],
    ['education.field.decidedAs', [leave.decidedAs, leave.decidedBy?.name].filter(Boolean).join(', ')],
    ['education.field.refusedBecause', leave.refusedBecause],
  ];
  const terms: readonly Fact[] = [
    ['education.field.pay', leave.pay && text(`education.pay.${leave.pay}`)],
    ['education.field.necessary', yesNo(leave.necessary)],
    ['education.field.expensesCovered', yesNo(leave.expensesCovered)],
    ['education.field.substituteHours', formats.number(leave.substituteHours)],
    ['education.field.compensation', leave.compensation],
    ['education.field.studyState', text(`education.state.${leave.studyState}`)],
    ['education.field.taken', takenWords(session, leave)],
    ['education.field.completedOn', day(leave.completedOn)],
  ];
  const facts = [
    ...applied,
    ...(leave.decision === 'granted' || leave.decision === 'refused' ? decided : []),
    ...(leave.decision === 'granted' ? terms : []),
  ];
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, words]) => words !== undefined && words !== '')
        .map(([label, words]) => (
          <div key={label}>
            <dt>{text(label)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
    </dl>
  );
}
