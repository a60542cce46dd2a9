import type { MeasureView } from '@rod-trad/shared/contracts/measure-views';
import type { PlanView } from '@rod-trad/shared/contracts/plan-view';
import { MeasureTitle } from '../../../components/measure-title.tsx';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSession } from '../../../components/session.tsx';
import { PendingMark, StatusMark } from '../../../components/status-mark.tsx';
import { useNarrow } from '../../../components/use-narrow.ts';
import styles from './plan.module.css';
import type { PlanLayout } from './plan-layout.ts';

interface TableLayout extends Omit<PlanLayout, 'areas'> {
  /** With little room, owner and strategy stand under the measure instead of in columns. */
  readonly compact: boolean;
}

/** Area, measures, an x per year (seed 001), and then how each measure goes. */
export function PlanTable({ areas, caption, ...rest }: PlanLayout & { caption: string }) {
  const { text } = useSession();
  const layout = { ...rest, compact: useNarrow('pane') };
  return (
    <ScrollRegion label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text('plan.column.area')}</th>
            <th scope="col">{text('plan.column.measure')}</th>
            {layout.years.map((year) => (
              <th key={year} scope="col" className={styles.year}>
                {year}
              </th>
            ))}
            <th scope="col">{text('plan.column.status')}</th>
            <th scope="col">{text('plan.column.dueOn')}</th>
            {layout.owners && !layout.compact && <th scope="col">{text('plan.column.owner')}</th>}
            {!layout.compact && <th scope="col">{text('plan.column.strategy')}</th>}
          </tr>
        </thead>
        {areas.map((area) => (
          <AreaRows key={area.id} area={area} {...layout} />
        ))}
      </table>
    </ScrollRegion>
  );
}

type AreaRowsProps = TableLayout & { readonly area: PlanView['areas'][number] };

function AreaRows({ area, ...layout }: AreaRowsProps) {
  const { text } = useSession();
  const [first, ...others] = area.measures;
  const columns = layout.years.length + (layout.compact ? 3 : layout.owners ? 5 : 4);
  const heading = (
    <th scope="rowgroup" rowSpan={Math.max(1, area.measures.length)} className={styles.area}>
      {area.name}
      <span className={styles.goal}>{area.mainGoal}</span>
    </th>
  );
  return (
    <tbody>
      <tr>
        {heading}
        {first === undefined ? (
          <td colSpan={columns}>{text('plan.noMeasures')}</td>
        ) : (
          <MeasureCells measure={first} number={1} {...layout} />
        )}
      </tr>
      {others.map((measure, index) => (
        <tr key={measure.id}>
          <MeasureCells measure={measure} number={index + 2} {...layout} />
        </tr>
      ))}
    </tbody>
  );
}

type MeasureCellsProps = TableLayout & {
  readonly measure: MeasureView;
  readonly number: number;
};

function MeasureCells({ measure, number, years, owners, compact, onOpen }: MeasureCellsProps) {
  const { text, formats } = useSession();
  const strategy = text(`measure.strategy.${measure.strategy}`);
  const owner = owners ? measure.owner?.name : undefined;
  return (
    <>
      <th scope="row" className={styles.measure}>
        <span className={styles.numbered}>
          <span>{number}.</span>
          <span>
            <MeasureTitle measure={measure} onOpen={onOpen} />
            {compact && (
              <small className={styles.beneath}>
                {[strategy, owner].filter((part) => part !== undefined).join(' · ')}
              </small>
            )}
          </span>
        </span>
      </th>
      {years.map((year) => (
        <td key={year} className={styles.year}>
          {measure.years.includes(year) && 'x'}
        </td>
      ))}
      <td>
        <StatusMark status={measure.status} />
        {measure.pending && <PendingMark />}
      </td>
      <td className={styles.nowrap}>{measure.dueOn !== undefined && formats.day(measure.dueOn)}</td>
      {owners && !compact && <td>{owner}</td>}
      {!compact && <td>{strategy}</td>}
    </>
  );
}
