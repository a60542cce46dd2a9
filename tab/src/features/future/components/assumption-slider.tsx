import { Button, Input, Slider, useId } from '@fluentui/react-components';
import type { AssumptionView } from '@rod-trad/shared/contracts/projection-views';
import { useSession } from '../../../components/session.tsx';
import styles from './future.module.css';

interface AssumptionSliderProps {
  readonly assumption: AssumptionView;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** One assumption: a slider to feel with, a number to write, and the way back. */
export function AssumptionSlider({ assumption, value, onChange }: AssumptionSliderProps) {
  const { text } = useSession();
  const { name, unit, standard, least, most } = assumption;
  const labelId = useId('assumption');
  const moved = value !== standard;
  const take = (written: number) => {
    if (Number.isFinite(written)) onChange(Math.min(most, Math.max(least, Math.round(written))));
  };
  return (
    <div className={styles.assumption}>
      <span id={labelId}>
        {text(`future.assume.${name}`)}
        {moved && <em className={styles.moved}>{text('future.moved', { standard })}</em>}
      </span>
      <div className={styles.setting}>
        <Slider
          aria-labelledby={labelId}
          aria-valuetext={text(`future.unit.${unit}`, { count: value })}
          min={least}
          // A slider over 500 people would jump by ten; what is beyond can be written.
          max={unit === 'people' ? Math.max(50, value) : most}
          value={value}
          onChange={(_, data) => take(data.value)}
        />
        <Input
          className={styles.number}
          aria-labelledby={labelId}
          type="number"
          min={least}
          max={most}
          value={String(value)}
          contentAfter={<span aria-hidden="true">{text(`future.unit.${unit}.short`)}</span>}
          onChange={(_, data) => take(Number(data.value))}
        />
        <Button
          appearance="subtle"
          size="small"
          disabledFocusable={!moved}
          aria-label={text('future.reset.one', { name: text(`future.assume.${name}`) })}
          onClick={() => onChange(standard)}
        >
          ↺
        </Button>
      </div>
    </div>
  );
}
