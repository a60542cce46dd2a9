import { Button, Field, Textarea } from '@fluentui/react-components';
import { useSession } from '../../../components/session.tsx';
import styles from './catalogue.module.css';
import { type CompetenceDraft, noLevels, standardLevels } from './competence-draft.ts';

interface LevelTextFieldsProps {
  readonly levels: CompetenceDraft['levels'];
  readonly wrong: string | undefined;
  readonly onChange: (levels: CompetenceDraft['levels']) => void;
}

/** What a person does at each level: own words, or the standard ones, which stand where nothing is written. */
export function LevelTextFields({ levels, wrong, onChange }: LevelTextFieldsProps) {
  const { text } = useSession();
  const standard = standardLevels(text);
  return (
    <fieldset className={styles.areas}>
      <legend>{text('catalogue.levels')}</legend>
      {wrong !== undefined && (
        <p role="alert" className={styles.wrong}>
          {wrong}
        </p>
      )}
      {levels === undefined ? (
        <>
          <ol start={0} className={styles.levels}>
            {standard.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ol>
          <Button onClick={() => onChange(noLevels)}>{text('catalogue.levels.own')}</Button>
        </>
      ) : (
        <>
          {levels.map((level, n) =>
            (['nb', 'nn'] as const).map((language) => (
              <Field
                // biome-ignore lint/suspicious/noArrayIndexKey: a level is its number.
                key={`${n} ${language}`}
                label={text(`catalogue.level.${language}`, { level: n })}
              >
                <Textarea
                  value={level[language]}
                  placeholder={standard[n] ?? ''}
                  onChange={(_, { value }) =>
                    onChange(levels.map((old, i) => (i === n ? { ...old, [language]: value } : old)))
                  }
                />
              </Field>
            )),
          )}
          <Button onClick={() => onChange(undefined)}>{text('catalogue.levels.standard')}</Button>
        </>
      )}
    </fieldset>
  );
}
