import { useSession } from '../../../components/session.tsx';
import styles from './plan.module.css';

/** Ways to look at a plan and to work with it. All but the table are fetched when they are chosen; the survey stands above it. */
export const planModes = [
  'table',
  'edit',
  'list',
  'timeline',
  'effect',
  'areas',
  'life',
  'report',
  'survey',
] as const;
export type PlanMode = (typeof planModes)[number];

interface PlanModesProps {
  readonly modes: readonly PlanMode[];
  readonly current: PlanMode;
  readonly onChoose: (mode: PlanMode) => void;
}

export function PlanModes({ modes, current, onChoose }: PlanModesProps) {
  const { text } = useSession();
  return (
    <fieldset aria-label={text('plan.modes')} className={styles.modes}>
      {modes.map((mode) => (
        <button key={mode} type="button" aria-pressed={mode === current} onClick={() => onChoose(mode)}>
          {text(`plan.mode.${mode}`)}
        </button>
      ))}
    </fieldset>
  );
}
