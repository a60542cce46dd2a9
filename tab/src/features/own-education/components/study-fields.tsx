import { Field, Input, Select } from '@fluentui/react-components';
import type { OwnEducationView } from '@rod-trad/shared/contracts/education-views';
import { educationLevels } from '@rod-trad/shared/domain/competence';
import { studyUnits } from '@rod-trad/shared/domain/education/study-extent';
import { useSession } from '../../../components/session.tsx';
import type { ApplyDraft } from './apply-draft.ts';
import styles from './own-education.module.css';

export interface ApplyFieldsProps {
  readonly draft: ApplyDraft;
  readonly view: OwnEducationView;
  readonly wrong: (field: string) => { readonly validationMessage?: string };
  readonly onChange: (changes: Partial<ApplyDraft>) => void;
}

/** Which education it is, where, how much, and when. One from the catalogue fills in what is known of it. */
export function StudyFields({ draft, view, wrong, onChange }: ApplyFieldsProps) {
  const { text } = useSession();
  const choose = (competenceId: string) => {
    const chosen = view.competences.find(({ id }) => id === competenceId);
    onChange({
      competenceId,
      ...(chosen && draft.title === '' && { title: chosen.name }),
      ...(chosen?.level && { level: chosen.level }),
      ...(chosen?.studyPoints !== undefined && {
        ...{ studyUnit: 'credits' as const, studyAmount: String(chosen.studyPoints) },
      }),
    });
  };
  return (
    <>
      {view.competences.length > 0 && (
        <Field label={text('education.apply.competence')} {...wrong('competenceId')}>
          <Select value={draft.competenceId} onChange={(_, { value }) => choose(value)}>
            <option value="">{text('education.apply.competence.none')}</option>
            {view.competences.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field required label={text('education.field.title')} {...wrong('title')}>
        <Input value={draft.title} onChange={(_, { value }) => onChange({ title: value })} />
      </Field>
      <Field required label={text('education.field.institution')} {...wrong('institution')}>
        <Input value={draft.institution} onChange={(_, { value }) => onChange({ institution: value })} />
      </Field>
      <Field label={text('education.field.level')} {...wrong('level')}>
        <Select value={draft.level} onChange={(_, { value }) => onChange({ level: value })}>
          <option value="">{text('education.apply.level.none')}</option>
          {educationLevels.map((level) => (
            <option key={level} value={level}>
              {text(`catalogue.educationLevel.${level}`)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.row}>
        <Field
          required
          label={text('education.field.studyAmount')}
          hint={text('education.apply.extent.hint')}
          {...wrong('studyAmount')}
        >
          <Input
            type="number"
            min={1}
            step={0.5}
            value={draft.studyAmount}
            onChange={(_, { value }) => onChange({ studyAmount: value })}
          />
        </Field>
        <Field label={text('education.field.studyUnit')} {...wrong('studyUnit')}>
          <Select
            value={draft.studyUnit}
            onChange={(_, { value }) => onChange({ studyUnit: value as ApplyDraft['studyUnit'] })}
          >
            {studyUnits.map((unit) => (
              <option key={unit} value={unit}>
                {text(`education.unit.${unit}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.row}>
        {(['fromOn', 'toOn'] as const).map((field) => (
          <Field key={field} required label={text(`education.field.${field}`)} {...wrong(field)}>
            <Input
              type="date"
              value={draft[field]}
              onChange={(_, { value }) => onChange({ [field]: value })}
            />
          </Field>
        ))}
      </div>
    </>
  );
}
