import type { OwnCompetenceView } from '@rod-trad/shared/contracts/home-views';
import { useCompetenceChoices } from '../../../components/competence/use-assess.ts';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { SidePanel } from '../../../components/side-panel.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { OwnAssessment } from './own-assessment.tsx';
import type { OwnSubject } from './own-row.ts';

interface OwnPanelProps {
  readonly view: OwnCompetenceView;
  readonly subject: OwnSubject;
  /** A closed panel stays where it is: taken away while open, it would leave the page behind it hidden from screen readers. */
  readonly open: boolean;
  readonly onChange: (subject: OwnSubject) => void;
  readonly onClose: () => void;
}

/** At the side of the page: what one sees of oneself. */
export function OwnPanel({ view, subject, open, onChange, onClose }: OwnPanelProps) {
  const { text } = useSession();
  const { data: choices, error, refetch } = useCompetenceChoices();
  const known =
    subject.kind === 'row'
      ? view.rows.find(({ competence }) => competence.id === subject.competenceId)?.competence
      : undefined;
  const title =
    known === undefined
      ? text('own.add')
      : text(known.kind === 'skill' ? 'assess.title' : 'assess.title.paper', { competence: known.name });
  return (
    <SidePanel title={title} open={open} onClose={onClose}>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {choices === undefined && error === null && <ViewSkeleton label={text('tab.loading')} />}
      {choices !== undefined && (
        <OwnAssessment
          key={JSON.stringify(subject)}
          view={view}
          subject={subject}
          choices={choices}
          onChange={onChange}
          onClose={onClose}
        />
      )}
    </SidePanel>
  );
}
