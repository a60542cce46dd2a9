import type { StepsView } from '@rod-trad/shared/contracts/year-views';
import { stepNames, stepStates } from '@rod-trad/shared/domain/year/step';
import { startTransition, useEffect, useState } from 'react';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSession } from '../../../components/session.tsx';
import { StepMark } from './step-mark.tsx';
import styles from './year.module.css';

/** About as many rows as a large screen shows at first. */
const few = 40;

/** The units below with how far each has come, in the organisation's order, and how many have done each step. */
export function StepsBelow({ view }: { view: StepsView }) {
  const { text, formats } = useSession();
  const { below, counts } = view;
  const [whole, setWhole] = useState(below.length <= few);
  useEffect(() => startTransition(() => setWhole(true)), []);
  const shown = whole ? below : below.slice(0, few);
  const states = stepStates.filter((state) => counts.some((count) => count[state] > 0));
  return (
    <>
      <h3 className={styles.subheading}>{text('year.below')}</h3>
      <p className={styles.facts}>{text('year.below.about')}</p>
      <p className={styles.legend}>
        {states.map((state) => (
          <StepMark key={state} state={state} />
        ))}
      </p>
      <ScrollRegion label={text('year.below')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{text('year.below.unit')}</th>
              {stepNames.map((name, at) => (
                <th key={name} scope="col" title={text(`year.step.${name}`)}>
                  <span aria-hidden="true">{at + 1}</span>
                  <span className="visually-hidden">
                    {text('year.below.step', { number: at + 1, name: text(`year.step.${name}`) })}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr className={styles.sum}>
              <th scope="row">{text('year.below.sum')}</th>
              {counts.map((count, at) => (
                <td key={stepNames[at]}>
                  {text('year.below.of', {
                    done: formats.number(count.done),
                    all: formats.number(below.length),
                  })}
                </td>
              ))}
            </tr>
            {shown.map((unit) => (
              <tr key={unit.id}>
                <th scope="row" style={{ paddingInlineStart: 8 + (unit.depth - 1) * 16 }}>
                  {unit.name}
                </th>
                {unit.states.map((state, at) => (
                  <td key={stepNames[at]}>
                    <StepMark state={state} terse />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
