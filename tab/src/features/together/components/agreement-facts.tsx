import type { AgreementView } from '@rod-trad/shared/contracts/consultation-views';
import { useSession } from '../../../components/session.tsx';
import styles from './together.module.css';

const signs = { open: '○', kept: '✓', partly: '◐', dropped: '✕' } as const;

interface AgreementFactsProps {
  readonly agreement: AgreementView;
  /** How it went stands in fields beside it: here it is told on paper only. */
  readonly beside?: boolean | undefined;
}

/** What was agreed, who sees to it, and how it went: in a sign and in words. */
export function AgreementFacts({ agreement, beside = false }: AgreementFactsProps) {
  const { text, formats } = useSession();
  const { words, responsible, dueOn, status, outcome } = agreement;
  return (
    <>
      <p className={styles.agreement}>{words}</p>
      <p className={styles.quiet}>
        {text('together.responsible')}: {responsible}
        {dueOn !== undefined && ` · ${text('together.dueOn')}: ${formats.day(dueOn)}`}
      </p>
      <p className={beside ? styles.onPaper : undefined}>
        <span aria-hidden="true">{signs[status]} </span>
        <span className={styles.label}>{text(`together.agreement.${status}`)}</span>
        {outcome !== '' && `. ${outcome}`}
      </p>
    </>
  );
}
