import type { YearlyReportView } from '@rod-trad/shared/contracts/evaluation-views';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSession } from '../../../components/session.tsx';
import { useTableColumns } from './report-columns.ts';
import { figuresOf, sumOf } from './report-figures.ts';
import styles from './yearly-report.module.css';

/** The table of the yearly report: an area a row, and the sum. */
export function ReportTable({ report }: { report: YearlyReportView }) {
  const { text, formats } = useSession();
  const columns = useTableColumns(report);
  const rows = report.areas.map((area) => ({ area, figures: figuresOf(area) }));
  const sum = sumOf(rows.map(({ figures }) => figures));
  const caption = text('yearly.table');
  return (
    <section className={styles.part}>
      <h3>{caption}</h3>
      <ScrollRegion label={caption}>
        <table className={styles.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text('plan.column.area')}</th>
              {columns.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ area, figures }) => (
              <tr key={area.id}>
                <th scope="row">{area.name}</th>
                {columns.map(({ name, read }) => (
                  <td key={name}>{read(figures)}</td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{text('yearly.sum')}</th>
              {columns.map(({ name, read }) => (
                <td key={name}>{read(sum)}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
      <p className={styles.hint}>
        {text(report.sight === 'people' ? 'yearly.gap.hint' : 'yearly.gap.hidden', {
          before: formats.day(report.gapDays.before),
          after: formats.day(report.gapDays.after),
        })}
      </p>
    </section>
  );
}
