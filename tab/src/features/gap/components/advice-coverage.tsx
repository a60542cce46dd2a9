import type { AdvicePerson, GapAdviceView, GapCoverage } from '@rod-trad/shared/contracts/gap-advice-views';
import { useSession } from '../../../components/session.tsx';
import { AdvicePeople } from './advice-people.tsx';
import { AdviceSteps } from './advice-steps.tsx';
import { peopleWords, vulnerabilityWords } from './advice-words.ts';
import type { BeginInPlan } from './begin-in-plan.ts';
import { CompareWays } from './compare-ways.tsx';
import styles from './gap-advice.module.css';

interface AdviceCoverageProps {
  readonly view: GapAdviceView;
  readonly coverage: GapCoverage;
  readonly onPerson: (personId: string) => void;
  readonly onBegin: BeginInPlan;
}

/** The steps, and behind them: how easily the competence is lost, the five ways, and whom it is about. */
export function AdviceCoverage({ view, coverage, onPerson, onBegin }: AdviceCoverageProps) {
  const { text } = useSession();
  const { shortage, unknown, vulnerability, ways, gap, unknownPeople } = coverage;
  const skill = view.competence.kind === 'skill';
  const held = (row: AdvicePerson & { required?: number }) => {
    if (!skill || row.held === undefined) return [];
    return row.required === undefined
      ? [text('advice.held', { held: row.held })]
      : [text('advice.heldOf', { held: row.held, required: row.required })];
  };
  return (
    <>
      <p>
        <strong>{shortage === 0 ? text('advice.enough') : text('advice.short', { count: shortage })}</strong>
      </p>
      <AdviceSteps view={view} coverage={coverage} onPerson={onPerson} />
      <h3>{text('advice.vulnerable')}</h3>
      <ul className={styles.flags}>
        {vulnerabilityWords(text, vulnerability).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <h3>{text('advice.ways')}</h3>
      <p className={styles.quiet}>{text('advice.ways.about')}</p>
      <ul className={styles.ways}>
        {ways.map(({ way, atLeast, atMost }) => (
          <li key={way}>
            <span>{text(`advice.way.${way}`)}</span> <span>{peopleWords(text, atLeast, atMost)}</span>
          </li>
        ))}
      </ul>
      <CompareWays view={view} onBegin={onBegin} />
      {unknown > 0 && (
        <>
          <h3>
            {text('advice.unknown')}{' '}
            <span className={styles.countOf}>{peopleWords(text, unknown, unknown)}</span>
          </h3>
          <p className={styles.quiet}>{text('advice.unknown.about')}</p>
          <AdvicePeople
            label={text('advice.unknown')}
            list={unknownPeople}
            facts={held}
            onPerson={onPerson}
          />
        </>
      )}
      {(gap.kind === 'tooMany' || gap.rows.length > 0) && (
        <>
          <h3>{text('advice.gap')}</h3>
          <AdvicePeople label={text('advice.gap')} list={gap} facts={held} onPerson={onPerson} />
        </>
      )}
    </>
  );
}
