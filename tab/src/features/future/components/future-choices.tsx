import { Select, useId } from '@fluentui/react-components';
import type { ProjectionView } from '@rod-trad/shared/contracts/projection-views';
import { useSession } from '../../../components/session.tsx';
import type { FutureQuestion } from '../api/use-projection.ts';
import styles from './future.module.css';

interface FutureChoicesProps {
  readonly view: ProjectionView;
  readonly question: FutureQuestion;
  readonly onChange: (question: FutureQuestion) => void;
}

/** Whose future: which position group, and which competence, if any. */
export function FutureChoices({ view, question, onChange }: FutureChoicesProps) {
  const { text, formats } = useSession();
  const groupId = useId('group');
  const competenceId = useId('competence');
  const byName = (a: { name: string }, b: { name: string }) => formats.compare(a.name, b.name);
  const options = (choices: ProjectionView['groups'], all: string) => [
    <option key="" value="">
      {all}
    </option>,
    ...choices.toSorted(byName).map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    )),
  ];
  const chosen = (value: string) => (value === '' ? undefined : value);
  return (
    <div className={styles.choices}>
      <div>
        <label htmlFor={groupId}>{text('future.group')}</label>
        <Select
          id={groupId}
          value={question.positionGroupId ?? ''}
          onChange={(_, { value }) => onChange({ ...question, positionGroupId: chosen(value) })}
        >
          {options(view.groups, text(view.sight === 'numbers' ? 'future.group.choose' : 'future.group.all'))}
        </Select>
      </div>
      <div>
        <label htmlFor={competenceId}>{text('future.competence')}</label>
        <Select
          id={competenceId}
          value={question.competenceId ?? ''}
          onChange={(_, { value }) => onChange({ ...question, competenceId: chosen(value) })}
        >
          {options(view.competences, text('future.competence.none'))}
        </Select>
      </div>
    </div>
  );
}
