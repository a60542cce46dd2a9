import type { RequirementRowView, RequirementsView } from '@rod-trad/shared/contracts/catalogue-views';
import { useSession } from '../../../components/session.tsx';
import { RequirementExemptions } from './requirement-exemptions.tsx';
import { RequirementForm } from './requirement-form.tsx';
import { requirementWords } from './requirement-words.ts';
import styles from './requirements.module.css';

interface RequirementPanelProps {
  readonly row: RequirementRowView | undefined;
  readonly view: RequirementsView;
  readonly group: string | undefined;
  readonly onDone: () => void;
}

/** One requirement: to change for those who set it, to read for the others; and who is exempt. */
export function RequirementPanel({ row, view, group, onDone }: RequirementPanelProps) {
  const { text, formats } = useSession();
  return (
    <div className={styles.panel}>
      {row === undefined || row.mayChange ? (
        <RequirementForm row={row} view={view} group={group} onDone={onDone} />
      ) : (
        <>
          <p>{requirementWords(row, text, formats)}</p>
          <p className={styles.facts}>{text('requirements.readOnly')}</p>
        </>
      )}
      {row !== undefined && <RequirementExemptions row={row} people={view.people} />}
    </div>
  );
}
