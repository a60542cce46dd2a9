import { Button } from '@fluentui/react-components';
import type { MeasureExampleView } from '@rod-trad/shared/contracts/measure-form-views';
import { useState } from 'react';
import { Failure } from '../failure.tsx';
import { useSession } from '../session.tsx';
import { ViewSkeleton } from '../view-skeleton.tsx';
import styles from './measure-form.module.css';
import { useMeasureExamples } from './use-measure-form.ts';

/** The library of examples from the seeds, to start from and write in one's own words. */
export function ExamplePicker({ onChoose }: { onChoose: (example: MeasureExampleView) => void }) {
  const { text } = useSession();
  const [open, setOpen] = useState(false);
  const { data, error } = useMeasureExamples(open);
  return (
    <div className={styles.group}>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {text('planning.examples')}
      </Button>
      {open && error !== null && <Failure error={error} />}
      {open && data === undefined && error === null && <ViewSkeleton label={text('tab.loading')} />}
      {open && data !== undefined && (
        <ul className={styles.examples}>
          {data.map((example) => (
            <li key={example.key}>
              <button
                type="button"
                onClick={() => {
                  onChoose(example);
                  setOpen(false);
                }}
              >
                {example.title}
                <small>{text(`measure.strategy.${example.strategy}`)}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
