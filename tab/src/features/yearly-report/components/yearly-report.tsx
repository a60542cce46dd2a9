import { Button, Field, Select } from '@fluentui/react-components';
import type { YearlyReportView } from '@rod-trad/shared/contracts/evaluation-views';
import { toCsv } from '@rod-trad/shared/text/csv';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { saveFile } from '../../../components/save-file.ts';
import { useSession } from '../../../components/session.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useYearlyReport } from '../api/use-yearly-report.ts';
import { QuarterPicture } from './quarter-picture.tsx';
import { ReportAreas } from './report-areas.tsx';
import { ReportTable } from './report-table.tsx';
import { useReportRows } from './use-report-rows.ts';
import styles from './yearly-report.module.css';

interface YearlyReportProps {
  readonly unitId: string;
  readonly onOpen: (measureId: string) => void;
}

/** The table of the municipality’s yearly report (årsmelding) for a unit with everything below it, filled from what has been answered. */
export function YearlyReport({ unitId, onOpen }: YearlyReportProps) {
  const { text } = useSession();
  const [year, setYear] = useState<number>();
  const { data, error, refetch, isPlaceholderData } = useYearlyReport(unitId, year);
  if (data === undefined) {
    return error === null ? (
      <ViewSkeleton label={text('tab.loading')} />
    ) : (
      <Failure error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <section className={styles.report} aria-busy={isPlaceholderData}>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      <h2 className={styles.title}>{text('yearly.title', { year: data.year, unit: data.unit.name })}</h2>
      <Tools report={data} year={year ?? data.year} onYear={setYear} />
      {data.plans === 0 ? (
        <p>{text('yearly.none', { year: data.year })}</p>
      ) : (
        <>
          <p className={styles.hint}>{text('yearly.plans', { count: data.plans })}</p>
          <ReportTable report={data} />
          <ReportAreas report={data} onOpen={onOpen} />
          <QuarterPicture quarters={data.quarters} />
        </>
      )}
    </section>
  );
}

interface ToolsProps {
  readonly report: YearlyReportView;
  readonly year: number;
  readonly onYear: (year: number) => void;
}

function Tools({ report, year, onYear }: ToolsProps) {
  const { text } = useSession();
  const rows = useReportRows(report);
  return (
    <div className={styles.tools}>
      <Field label={text('yearly.year')}>
        <Select value={String(year)} onChange={(_, { value }) => onYear(Number(value))}>
          {report.years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </Field>
      <Button onClick={() => window.print()}>{text('yearly.print')}</Button>
      <Button
        onClick={() =>
          saveFile(
            `${text('yearly.file', { year: report.year })}.csv`,
            new Blob([toCsv(rows)], { type: 'text/csv;charset=utf-8' }),
          )
        }
      >
        {text('yearly.csv')}
      </Button>
    </div>
  );
}
