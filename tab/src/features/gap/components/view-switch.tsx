import { useSession } from '../../../components/session.tsx';
import styles from './gap.module.css';

const viewNames = ['units', 'people'] as const;
export type GapViewName = (typeof viewNames)[number];

interface ViewSwitchProps {
  readonly view: GapViewName;
  readonly onChange: (view: GapViewName) => void;
}

/** The same needs by unit, or person by person. */
export function ViewSwitch({ view, onChange }: ViewSwitchProps) {
  const { text } = useSession();
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{text('gap.view')}</legend>
      {viewNames.map((name) => (
        <label key={name}>
          <input
            type="radio"
            name="gap-view"
            className="visually-hidden"
            checked={name === view}
            onChange={() => onChange(name)}
          />
          <span>{text(`gap.view.${name}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
