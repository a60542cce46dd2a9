import styles from './modes.module.css';

interface ModesProps<Mode extends string> {
  /** What is looked at in one of these ways. */
  readonly label: string;
  readonly modes: readonly Mode[];
  readonly current: Mode;
  readonly onChoose: (mode: Mode) => void;
  readonly nameOf: (mode: Mode) => string;
}

/** Ways to look at one thing, one of them chosen. */
export function Modes<Mode extends string>({ label, modes, current, onChoose, nameOf }: ModesProps<Mode>) {
  return (
    <fieldset aria-label={label} className={styles.modes}>
      {modes.map((mode) => (
        <button key={mode} type="button" aria-pressed={mode === current} onClick={() => onChoose(mode)}>
          {nameOf(mode)}
        </button>
      ))}
    </fieldset>
  );
}
