import { Button } from '@fluentui/react-components';
import type { CompetenceChoiceView } from '@rod-trad/shared/contracts/capital-views';
import type { OwnCompetenceView } from '@rod-trad/shared/contracts/home-views';
import { useState } from 'react';
import { AssessForm, type Sent } from '../../../components/competence/assess-form.tsx';
import { CompetencePicker } from '../../../components/competence/competence-picker.tsx';
import { SentNotice } from '../../../components/competence/sent-notice.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './own.module.css';
import type { OwnSubject } from './own-row.ts';

interface OwnAssessmentProps {
  readonly view: OwnCompetenceView;
  readonly subject: OwnSubject;
  readonly choices: readonly CompetenceChoiceView[];
  readonly onChange: (subject: OwnSubject) => void;
  readonly onClose: () => void;
}

/** Which competence, what one sees, and then the next one that waits for a word. */
export function OwnAssessment({ view, subject, choices, onChange, onClose }: OwnAssessmentProps) {
  const [chosenId, setChosen] = useState(subject.kind === 'row' ? subject.competenceId : undefined);
  const [sent, setSent] = useState<Sent>();
  const choice = choices.find(({ id }) => id === chosenId);
  const before = view.rows.find(({ competence }) => competence.id === chosenId);
  if (sent !== undefined && choice !== undefined) {
    return <Done view={view} choice={choice} sent={sent} onChange={onChange} onClose={onClose} />;
  }
  return (
    <div className={styles.panelBody}>
      {subject.kind === 'new' && (
        <CompetencePicker choices={offered(subject, choices)} chosen={choice} onChoose={setChosen} />
      )}
      {choice !== undefined && (
        <AssessForm
          key={choice.id}
          choice={choice}
          before={before}
          inUse={subject.kind === 'new' && subject.among === 'unused' ? 'no' : undefined}
          personName={view.person.name}
          perspective={{ personId: view.person.id, voice: 'own' }}
          onSent={setSent}
        />
      )}
    </div>
  );
}

/** What is on its way out is assessed where it is known, and not offered anew. */
function offered(
  { among }: Extract<OwnSubject, { kind: 'new' }>,
  choices: readonly CompetenceChoiceView[],
): readonly CompetenceChoiceView[] {
  return choices.filter(({ phasingOut, kind }) => !phasingOut && (among !== 'papers' || kind !== 'skill'));
}

interface DoneProps extends Pick<OwnAssessmentProps, 'view' | 'onChange' | 'onClose'> {
  readonly choice: CompetenceChoiceView;
  readonly sent: Sent;
}

function Done({ view, choice, sent, onChange, onClose }: DoneProps) {
  const { text } = useSession();
  // Of what is left: first what nobody has spoken of, then what has grown old.
  const left = view.rows.filter(({ inForce, competence }) => inForce && competence.id !== choice.id);
  const next =
    left.find(({ cell, self }) => cell.state === 'unknown' && self === undefined) ??
    left.find(({ stale }) => stale);
  return (
    <div className={styles.panelBody}>
      <SentNotice sent={sent} competence={choice} />
      <div className={styles.buttons}>
        {next !== undefined && (
          <Button
            appearance="primary"
            onClick={() => onChange({ kind: 'row', competenceId: next.competence.id })}
          >
            {text('assess.next', { competence: next.competence.name })}
          </Button>
        )}
        <Button onClick={onClose}>{text('assess.close')}</Button>
      </div>
    </div>
  );
}
