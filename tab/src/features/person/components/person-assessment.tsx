import { Button } from '@fluentui/react-components';
import type { CapitalRowView, CompetenceChoiceView } from '@rod-trad/shared/contracts/capital-views';
import type { OwnCompetenceView } from '@rod-trad/shared/contracts/home-views';
import { useEffect, useRef, useState } from 'react';
import { AssessForm, type Sent } from '../../../components/competence/assess-form.tsx';
import { CompetencePicker } from '../../../components/competence/competence-picker.tsx';
import { useCompetenceChoices } from '../../../components/competence/use-assess.ts';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import styles from './person.module.css';

interface PersonAssessmentProps {
  /** Absent when the leader is to choose which competence. */
  readonly row: CapitalRowView | undefined;
  readonly view: OwnCompetenceView;
  readonly onBack: () => void;
  readonly onSent: (sent: Sent, competence: CompetenceChoiceView) => void;
}

/** The leader's own word on one competence of a person, in place of the list. */
export function PersonAssessment({ row, view, onBack, onSent }: PersonAssessmentProps) {
  const { text } = useSession();
  const { data: choices, error, refetch } = useCompetenceChoices();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [chosenId, setChosen] = useState(row?.competence.id);
  const choice = choices?.find(({ id }) => id === chosenId);
  return (
    <div className={styles.assessment}>
      <div>
        <Button size="small" onClick={onBack}>
          {text('assess.back')}
        </Button>
      </div>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {row === undefined
          ? text('person.add')
          : text(row.competence.kind === 'skill' ? 'assess.title' : 'assess.title.paper', {
              competence: row.competence.name,
            })}
      </h3>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {choices === undefined && error === null && <ViewSkeleton label={text('tab.loading')} />}
      {choices !== undefined && row === undefined && (
        <CompetencePicker
          // What is on its way out is assessed where it is known, and not offered anew.
          choices={choices.filter(({ phasingOut }) => !phasingOut)}
          chosen={choice}
          onChoose={setChosen}
        />
      )}
      {choice !== undefined && (
        <AssessForm
          key={choice.id}
          choice={choice}
          before={view.rows.find(({ competence }) => competence.id === chosenId)}
          personName={view.person.name}
          perspective={{ personId: view.person.id, voice: 'person' }}
          onSent={(sent) => onSent(sent, choice)}
        />
      )}
    </div>
  );
}
