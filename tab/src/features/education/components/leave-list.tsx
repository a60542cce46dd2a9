import { Button } from '@fluentui/react-components';
import type { LeaveSummary } from '@rod-trad/shared/contracts/education-views';
import { LeaveMark, PayCaseLine } from '../../../components/education/leave-mark.tsx';
import { extentWords, periodWords, takenWords } from '../../../components/education/leave-words.ts';
import { useSession } from '../../../components/session.tsx';
import { PendingMark } from '../../../components/status-mark.tsx';
import styles from './education-page.module.css';
import { groupOf, leaveGroups } from './leave-groups.ts';

interface LeaveListProps {
  readonly leaves: readonly LeaveSummary[];
  readonly onOpen: (leaveId: string) => void;
}

/** What is to be decided, pay to be considered, who studies, and what has been completed. */
export function LeaveList({ leaves, onOpen }: LeaveListProps) {
  const { text, formats } = useSession();
  const groups = Map.groupBy(leaves, groupOf);
  return leaveGroups.map((group) => {
    const found = groups.get(group) ?? [];
    if (found.length === 0) return null;
    const label = text(`education.group.${group}`);
    return (
      <section key={group} aria-label={label}>
        <h3 className={styles.subheading}>{`${label} (${formats.number(found.length)})`}</h3>
        <ul className={styles.list}>
          {found.map((leave) => (
            <LeaveRow key={leave.id} leave={leave} onOpen={() => onOpen(leave.id)} />
          ))}
        </ul>
      </section>
    );
  });
}

function LeaveRow({ leave, onOpen }: { leave: LeaveSummary; onOpen: () => void }) {
  const session = useSession();
  const { text } = session;
  const person = leave.person?.name ?? text('education.nobody');
  const title = text('education.row', { person, title: leave.title });
  const facts = [leave.institution, extentWords(session, leave), periodWords(session, leave)];
  const isStudying = leave.decision === 'granted' && leave.studyState !== 'completed';
  return (
    <li>
      <div className={styles.cardHead}>
        <h4 className={styles.name}>{title}</h4>
        <LeaveMark leave={leave} />
      </div>
      <p className={styles.quiet}>{facts.join(' · ')}</p>
      {isStudying && <p className={styles.quiet}>{takenWords(session, leave)}</p>}
      <PayCaseLine payCase={leave.payCase} />
      {leave.pending && <PendingMark />}
      <Button
        className={styles.action}
        aria-label={text('education.which', { action: text('education.open'), title })}
        onClick={onOpen}
      >
        {text('education.open')}
      </Button>
    </li>
  );
}
