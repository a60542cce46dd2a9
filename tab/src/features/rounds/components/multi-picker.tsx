import { Combobox, Field, Option } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useSession } from '../../../components/session.tsx';
import styles from './rounds.module.css';

/** A list longer than this is quicker searched than scrolled. */
const longestList = 60;

export interface Choice {
  readonly id: string;
  readonly name: string;
  /** Where it belongs: things of one name are told apart by it. */
  readonly note?: string | undefined;
}

interface MultiPickerProps {
  readonly label: string;
  readonly hint: string;
  readonly required?: boolean;
  readonly wrong?: string | undefined;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Several among many: type to search, arrows and Enter to choose; each chosen one can be taken away again. */
export function MultiPicker({
  label,
  hint,
  required = false,
  wrong,
  choices,
  chosen,
  onChange,
}: MultiPickerProps) {
  const { text } = useSession();
  const [search, setSearch] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const sought = search.trim().toLocaleLowerCase();
  const says = (words = '') => words.toLocaleLowerCase().includes(sought);
  // What is called so comes before what merely lies under something that is.
  const found = [
    ...choices.filter(({ name }) => says(name)),
    ...choices.filter(({ name, note }) => !says(name) && says(note)),
  ];
  const listed = found.slice(0, longestList);
  const byId = new Map(choices.map((choice) => [choice.id, choice]));
  return (
    <div className={styles.picker}>
      <Field
        label={label}
        hint={hint}
        required={required}
        {...(wrong === undefined ? {} : { validationMessage: wrong })}
      >
        <Combobox
          input={{ ref: field }}
          multiselect
          inlinePopup
          expandIcon={{ 'aria-label': text('rounds.pick.show') }}
          placeholder={text('rounds.pick.placeholder')}
          value={search}
          selectedOptions={[...chosen]}
          onChange={(event) => setSearch(event.target.value)}
          onBlur={() => setSearch('')}
          onOptionSelect={(_, { optionValue, selectedOptions }) => {
            if (optionValue === undefined || optionValue === '') return;
            setSearch('');
            onChange(selectedOptions);
          }}
        >
          {listed.map(({ id, name, note }) => (
            <Option key={id} value={id} text={name}>
              <span>
                {name} {note !== undefined && <small className={styles.note}>{note}</small>}
              </span>
            </Option>
          ))}
          {found.length > listed.length && (
            <Option key="more" value="" text="" disabled>
              {text('rounds.pick.more', { count: found.length - listed.length })}
            </Option>
          )}
          {found.length === 0 && (
            <Option key="none" value="" text="" disabled>
              {text('rounds.pick.none')}
            </Option>
          )}
        </Combobox>
      </Field>
      {chosen.length > 0 && (
        <ul className={styles.chosen} aria-label={label}>
          {chosen.map((id) => {
            const name = byId.get(id)?.name ?? id;
            return (
              <li key={id}>
                <button
                  type="button"
                  aria-label={text('rounds.pick.remove', { name })}
                  onClick={() => {
                    onChange(chosen.filter((other) => other !== id));
                    // The button goes away with what it took away.
                    field.current?.focus();
                  }}
                >
                  {name} <span aria-hidden="true">✕</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
