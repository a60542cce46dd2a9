import { Button } from '@fluentui/react-components';
import type { GapAdviceView } from '@rod-trad/shared/contracts/gap-advice-views';
import type { WaysView } from '@rod-trad/shared/contracts/ways-views';
import { type ComparedWay, hangsOn } from '@rod-trad/shared/domain/advice/compare-ways';
import type { AllWayAssumptions } from '@rod-trad/shared/domain/advice/way-assumptions';
import { useSession } from '../../../components/session.tsx';
import type { BeginInPlan } from './begin-in-plan.ts';
import styles from './compare-ways.module.css';
import { measureOfWay } from './measure-of-way.ts';

interface WayListProps {
  readonly view: GapAdviceView;
  readonly result: Extract<WaysView['result'], { kind: 'shown' }>;
  readonly ways: readonly ComparedWay[];
  readonly assumed: AllWayAssumptions;
  readonly onBegin: BeginInPlan;
}

/** What speaks for and against each way, when it would be in place, and the way on to a measure. */
export function WayList({ view, result, ways, assumed, onBegin }: WayListProps) {
  const session = useSession();
  const { text, formats } = session;
  const { start, level, need } = result;
  return (
    <ul className={styles.ways} aria-label={text('ways.forAndAgainst')}>
      {ways.map((way) => (
        <li key={way.way}>
          <h4>{text(`advice.way.${way.way}`)}</h4>
          <p>
            <strong>{text('ways.for')}</strong> {text(`ways.for.${way.way}`)}{' '}
            <strong>{text('ways.against')}</strong> {text(`ways.against.${way.way}`)}
          </p>
          <p className={styles.quiet}>
            {text('ways.readyOn', { on: formats.day(way.readyOn) })}{' '}
            {way.years
              .map(({ year, left }, at) =>
                text('ways.left', { year, from: need.years[at]?.lacking ?? 0, to: left }),
              )
              .join(', ')}
            . {text(`ways.hangsOn.${hangsOn[way.way]}`)}
          </p>
          {start !== undefined && (
            <Button
              aria-label={text('ways.beginFor', { way: text(`advice.way.${way.way}`) })}
              disabledFocusable={way.people === 0}
              onClick={() =>
                onBegin(
                  start.planId,
                  measureOfWay(session, view, { way, start, level, assumed: assumed[way.way] }),
                )
              }
            >
              {text('ways.begin')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
