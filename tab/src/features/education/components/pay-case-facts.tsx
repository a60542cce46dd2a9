import type { PayCaseView } from '@rod-trad/shared/contracts/education-views';
import type { TextKey } from '@rod-trad/shared/text/text-key';
import { useSession } from '../../../components/session.tsx';
import styles from './education-page.module.css';

interface PayCaseFactsProps {
  readonly payCase: PayCaseView;
  readonly handling: NonNullable<PayCaseView['handling']>;
}

/** When what was done, and how it ended. */
export function PayCaseFacts({ payCase, handling }: PayCaseFactsProps) {
  const { text, formats } = useSession();
  const day = (on: string | undefined) => on && formats.day(on);
  const facts: readonly (readonly [TextKey, string | undefined])[] = [
    ['education.field.raisedOn', day(handling.raisedOn)],
    ['education.field.negotiatedOn', day(handling.negotiatedOn)],
    ['education.field.closedOn', day(handling.closedOn)],
    ['education.field.outcome', payCase.outcome && text(`education.outcome.${payCase.outcome}`)],
    ['education.field.reason', handling.reason],
    ['education.field.codeConsidered', handling.codeConsidered ? text('education.yes') : undefined],
  ];
  const told = facts.filter(([, words]) => words !== undefined);
  if (told.length === 0) return null;
  return (
    <ul className={styles.plain}>
      {told.map(([label, words]) => (
        <li key={label}>{`${text(label)}: ${words}`}</li>
      ))}
    </ul>
  );
}
