import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
} from '@fluentui/react-components';
import type { OwnCompetenceView } from '@rod-trad/shared/contracts/home-views';
import { useCompetenceChoices } from '../../../components/competence/use-assess.ts';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { useReturnedFocus } from '../../../components/use-returned-focus.ts';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import styles from './own.module.css';
import { OwnAssessment } from './own-assessment.tsx';
import type { OwnSubject } from './own-row.ts';

interface OwnDrawerProps {
  readonly view: OwnCompetenceView;
  readonly subject: OwnSubject;
  /** A closed drawer stays where it is: taken away while open, it would leave the page behind it hidden from screen readers. */
  readonly open: boolean;
  readonly onChange: (subject: OwnSubject) => void;
  readonly onClose: () => void;
}

/** At the side of the page: what one sees of oneself. */
export function OwnDrawer({ view, subject, open, onChange, onClose }: OwnDrawerProps) {
  const { text } = useSession();
  const { data: choices, error, refetch } = useCompetenceChoices();
  useReturnedFocus(open);
  const known =
    subject.kind === 'row'
      ? view.rows.find(({ competence }) => competence.id === subject.competenceId)?.competence
      : undefined;
  const title =
    known === undefined
      ? text('own.add')
      : text(known.kind === 'skill' ? 'assess.title' : 'assess.title.paper', { competence: known.name });
  return (
    <OverlayDrawer
      open={open}
      position="end"
      size="medium"
      className={styles.drawer}
      onOpenChange={(_, change) => {
        if (!change.open) onClose();
      }}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button appearance="subtle" aria-label={text('assess.close')} onClick={onClose}>
              ✕
            </Button>
          }
        >
          {title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
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
      </DrawerBody>
    </OverlayDrawer>
  );
}
