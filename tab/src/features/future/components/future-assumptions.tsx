import { Button } from '@fluentui/react-components';
import type { AssumptionView } from '@rod-trad/shared/contracts/projection-views';
import type { AssumptionName } from '@rod-trad/shared/domain/projection/assumptions';
import { useSession } from '../../../components/session.tsx';
import { AssumptionSlider } from './assumption-slider.tsx';
import styles from './future.module.css';

type Chosen = Partial<Record<AssumptionName, number>>;

interface FutureAssumptionsProps {
  readonly assumptions: readonly AssumptionView[];
  readonly chosen: Chosen;
  /** Some are about holders of a competence only. */
  readonly withCompetence: boolean;
  readonly onChange: (chosen: Chosen) => void;
}

const aboutHolders: readonly AssumptionName[] = ['newcomersHold', 'measuresSucceed'];

/** Everything the numbers rest on: printed, and to be moved. */
export function FutureAssumptions({ assumptions, chosen, withCompetence, onChange }: FutureAssumptionsProps) {
  const { text } = useSession();
  const shown = assumptions.filter(({ name }) => withCompetence || !aboutHolders.includes(name));
  return (
    <section aria-label={text('future.assumptions')}>
      <h3 className={styles.subheading}>{text('future.assumptions')}</h3>
      <p className={styles.about}>{text('future.assumptions.about')}</p>
      <div className={styles.sliders}>
        {shown.map((assumption) => (
          <AssumptionSlider
            key={assumption.name}
            assumption={assumption}
            value={chosen[assumption.name] ?? assumption.standard}
            onChange={(value) => {
              const { [assumption.name]: _, ...others } = chosen;
              onChange(value === assumption.standard ? others : { ...others, [assumption.name]: value });
            }}
          />
        ))}
      </div>
      <Button disabledFocusable={Object.keys(chosen).length === 0} onClick={() => onChange({})}>
        {text('future.assumptions.reset')}
      </Button>
    </section>
  );
}
