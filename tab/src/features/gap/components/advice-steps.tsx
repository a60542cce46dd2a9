import type {
  AdviceHolder,
  AdviceLearner,
  GapAdviceView,
  GapCoverage,
} from '@rod-trad/shared/contracts/gap-advice-views';
import type { ReactNode } from 'react';
import { useSession } from '../../../components/session.tsx';
import { AdvicePeople } from './advice-people.tsx';
import { bandWords, peopleWords, recruitWords } from './advice-words.ts';
import styles from './gap-advice.module.css';

interface AdviceStepsProps {
  readonly view: GapAdviceView;
  readonly coverage: GapCoverage;
  readonly onPerson: (personId: string) => void;
}

const sizeOf = (list: GapCoverage['develop'] | GapCoverage['mobilise']['here']) =>
  list.kind === 'shown' ? list.rows.length : list.count;

/** Mobilise first, then develop, then recruit: who, and how many. */
export function AdviceSteps({ view, coverage, onPerson }: AdviceStepsProps) {
  const { text } = useSession();
  const { mobilise, develop, recruit } = coverage;
  const { sector } = mobilise;
  const skill = view.competence.kind === 'skill';
  const heldWords = ({ held }: { held?: number | undefined }) =>
    skill && held !== undefined ? [text('advice.held', { held })] : [];
  const holderFacts = (row: AdviceHolder) => [
    ...heldWords(row),
    text(`own.inUse.${row.inUse}`),
    ...(row.unused > 1 ? [text('advice.unused', { count: row.unused })] : []),
  ];
  const learnerFacts = (row: AdviceLearner) => [
    ...(skill && row.held !== undefined && row.required !== undefined && row.held < row.required
      ? [text('advice.heldOf', { held: row.held, required: row.required })]
      : heldWords(row)),
    ...row.why.map((reason) => text(`advice.why.${reason}`)),
  ];
  const named = sizeOf(mobilise.here) + (sector === undefined ? 0 : sizeOf(sector.named));
  // Where there may be others, how many there are in all is not known, least of all that there are none.
  const inAll = sector?.others === undefined ? peopleWords(text, named, named) : undefined;
  return (
    <ol className={styles.steps}>
      <Step strategy="mobilise" count={inAll} about={text('advice.mobilise.about')}>
        <h4>{text('advice.here', { unit: view.unit.name })}</h4>
        <AdvicePeople
          label={text('measure.strategy.mobilise')}
          list={mobilise.here}
          facts={holderFacts}
          onPerson={onPerson}
        />
        {sector !== undefined && (
          <>
            <h4>{text('advice.sector', { unit: sector.unit.name })}</h4>
            {(sizeOf(sector.named) > 0 || sector.others === undefined) && (
              <AdvicePeople
                label={text('advice.sector', { unit: sector.unit.name })}
                list={sector.named}
                facts={holderFacts}
                onPerson={onPerson}
              />
            )}
            {sector.others !== undefined && <p>{bandWords(text, sector.others)}</p>}
          </>
        )}
      </Step>
      <Step
        strategy="develop"
        count={peopleWords(text, sizeOf(develop), sizeOf(develop))}
        about={text('advice.develop.about')}
      >
        <AdvicePeople
          label={text('measure.strategy.develop')}
          list={develop}
          facts={learnerFacts}
          onPerson={onPerson}
        />
      </Step>
      <Step
        strategy="recruit"
        count={peopleWords(text, recruit.atLeast, recruit.atMost)}
        about={text('advice.recruit.about')}
      >
        <p>{recruitWords(text, recruit)}</p>
      </Step>
    </ol>
  );
}

interface StepProps {
  readonly strategy: 'mobilise' | 'develop' | 'recruit';
  readonly count: string | undefined;
  readonly about: string;
  readonly children: ReactNode;
}

function Step({ strategy, count, about, children }: StepProps) {
  const { text } = useSession();
  return (
    <li>
      <h3>
        {text(`measure.strategy.${strategy}`)}{' '}
        {count !== undefined && <span className={styles.countOf}>{count}</span>}
      </h3>
      <p className={styles.quiet}>{about}</p>
      {children}
    </li>
  );
}
