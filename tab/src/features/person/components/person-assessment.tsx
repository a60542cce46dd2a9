import { Button } from '@fluentui/react-components';
import type { CapitalRowView } from '@rod-trad/shared/contracts/capital-views';
import type { OwnCompetenceView } from '@rod-trad/shared/contracts/home-views';
import { useEffect, useRef } from 'react';
import { AssessForm, type Sent } from '../../../components/competence/assess-form.tsx';
import { useCompetenceChoices } from '../../../components/competence/use-assess.ts';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import styles from './person.module.css';

interface PersonAssessmentProps {
  readonly row: CapitalRowView;
  readonly view: OwnCompetenceView;
  readonly onBack: () => void;
  readonly onSent: (sent: Sent) => void;
}

/** The leader's own word on one competence of a person, in place of the list. */
export function PersonAssessment({ row, view, onBack, onSent }: PersonAssessmentProps) {
  const { text } = useSession();
  const { data: choices, error, refetch } = useCompetenceChoices();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { competence } = row;
  const choice = choices?.find(({ id }) => id === competence.id);
  return (
    <div className={styles.assessment}>
      <div>
        <Button size="small" onClick={onBack}>
          {text('assess.back')}
        </Button>
      </div>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {text(competence.kind === 'skill' ? 'assess.title' : 'assess.title.paper', {
          competence: competence.name,
        })}
      </h3>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {choices === undefined && error === null && <ViewSkeleton label={text('tab.loading')} />}
      {choice !== undefined && (
        <AssessForm
          choice={choice}
          before={row}
          personName={view.person.name}
          perspective={{ personId: view.person.id, voice: 'person' }}
          onSent={onSent}
        />
      )}
    </div>
  );
}
