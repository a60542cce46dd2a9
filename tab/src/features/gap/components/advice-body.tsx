import type { GapAdviceView } from '@rod-trad/shared/contracts/gap-advice-views';
import { shortageGlyph } from '../../../components/gap-mark.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { AdviceCoverage } from './advice-coverage.tsx';
import { AdviceTrend } from './advice-trend.tsx';
import type { BeginInPlan } from './begin-in-plan.ts';
import styles from './gap-advice.module.css';
import { collectiveWords } from './map-words.ts';

type Counted = Extract<GapAdviceView['total'], { kind: 'shown' }>;

interface AdviceBodyProps {
  readonly view: GapAdviceView;
  /** The year the map shows; absent for today. */
  readonly year: number | undefined;
  readonly onPerson: (personId: string) => void;
  readonly onBegin: BeginInPlan;
}

/** What is known of one competence in one unit, and what can be done. */
export function AdviceBody({ view, year, onPerson, onBegin }: AdviceBodyProps) {
  const { text, formats } = useSession();
  const { advice, total, competence, positionGroup, trend } = view;
  const counted = total.kind === 'shown' && total.required > 0 ? total : undefined;
  const collective = total.kind === 'shown' ? total.collective : undefined;
  const sumWords = ({ met, required, gap, unknown, coverage = 0 }: Counted) =>
    text('advice.sum', { met, required, gap, unknown, percent: formats.percent(coverage) });
  return (
    <div className={styles.body}>
      {year !== undefined && <Notice kind="info">{text('advice.today', { year })}</Notice>}
      {competence.phasingOut && <Notice kind="warning">{text('advice.phasingOut')}</Notice>}
      <p>
        {positionGroup !== undefined && `${text('advice.group', { group: positionGroup.name })} `}
        {advice.kind === 'shown' &&
          competence.kind === 'skill' &&
          `${text('advice.level', { level: advice.coverage.level })} `}
        {counted !== undefined && sumWords(counted)}
        {total.kind === 'hidden' && text('advice.hidden')}
      </p>
      {collective !== undefined && (
        <p>
          {collective.shortage > 0 && <span aria-hidden="true">{shortageGlyph} </span>}
          {collectiveWords(text, collective)}
        </p>
      )}
      {advice.kind === 'noDemand' && <Notice kind="info">{text('advice.noDemand')}</Notice>}
      {advice.kind === 'notAllowed' && <Notice kind="info">{text('advice.notAllowed')}</Notice>}
      {advice.kind === 'shown' && (
        <AdviceCoverage view={view} coverage={advice.coverage} onPerson={onPerson} onBegin={onBegin} />
      )}
      <h3>{text('advice.trend')}</h3>
      {trend.kind === 'shown' ? (
        <AdviceTrend points={trend.points} />
      ) : (
        <p>{text('advice.trend.thisMonthOnly')}</p>
      )}
    </div>
  );
}
