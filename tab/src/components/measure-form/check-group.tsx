import { Checkbox } from '@fluentui/react-components';
import styles from './measure-form.module.css';

interface CheckGroupProps<Id extends string | number> {
  readonly label: string;
  readonly choices: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: readonly Id[];
  readonly validationMessage?: string | undefined;
  /** Beside each other, for short names. */
  readonly inline?: boolean;
  readonly onChange: (chosen: readonly Id[]) => void;
}

/** Any number of a few choices. */
export function CheckGroup<Id extends string | number>(props: CheckGroupProps<Id>) {
  const { label, choices, chosen, validationMessage, inline = false, onChange } = props;
  const toggle = (id: Id) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <fieldset className={styles.plain}>
      <legend>{label}</legend>
      <div className={inline ? styles.checks : styles.column}>
        {choices.map(({ id, name }) => (
          <Checkbox key={id} label={name} checked={chosen.includes(id)} onChange={() => toggle(id)} />
        ))}
      </div>
      {validationMessage !== undefined && <p className={styles.wrong}>{validationMessage}</p>}
    </fieldset>
  );
}
