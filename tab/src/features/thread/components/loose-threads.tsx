import { Button, Field, Select } from '@fluentui/react-components';
import { toCsv } from '@rod-trad/shared/text/csv';
import { useState } from 'react';
import { Empty } from '../../../components/empty.tsx';
import { Failure } from '../../../components/failure.tsx';
import { FreshnessLine } from '../../../components/freshness-line.tsx';
import { saveFile } from '../../../components/save-file.ts';
import { useSession } from '../../../components/session.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useLooseThreads } from '../api/use-thread.ts';
import { type LooseWays, useLooseLists } from './loose-lists.ts';
import { LooseSection } from './loose-section.tsx';
import styles from './thread.module.css';

/** Where the thread is broken, both ways. Each line leads to where it is mended. */
export function LooseThreads(ways: LooseWays) {
  const { text } = useSession();
  const [year, setYear] = useState<number>();
  /** The years to choose among are those around the first one seen. */
  const [first, setFirst] = useState<number>();
  const { data, error, refetch } = useLooseThreads(year);
  const lists = useLooseLists(data, ways);
  if (data === undefined) {
    return error === null ? (
      <ViewSkeleton label={text('tab.loading')} />
    ) : (
      <Failure error={error} onRetry={() => void refetch()} />
    );
  }
  if (first === undefined) setFirst(data.year);
  const middle = first ?? data.year;
  const years = Array.from({ length: 8 }, (_, at) => middle - 2 + at);
  const isWhole = lists.every(({ lines }) => lines.length === 0);
  const file = () => {
    const head = [
      ...['thread.loose.kind', 'thread.loose.name', 'tab.measure.unit', 'tab.measure.area'],
      'plan.column.mainGoal',
    ] as const;
    const rows = lists.flatMap(({ heading, lines }) => lines.map(({ cells }) => [heading, ...cells]));
    const csv = toCsv([head.map((key) => text(key)), ...rows]);
    saveFile(
      `${text('thread.loose.file', { year: data.year })}.csv`,
      new Blob([csv], { type: 'text/csv;charset=utf-8' }),
    );
  };
  return (
    <>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      <div className={styles.tools}>
        <Field label={text('thread.year')}>
          <Select value={String(year ?? data.year)} onChange={(_, { value }) => setYear(Number(value))}>
            {years.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        </Field>
        {!isWhole && <Button onClick={file}>{text('planning.csv')}</Button>}
      </div>
      {isWhole ? (
        <Empty title={text('thread.loose.none.title')}>
          <p>{text('thread.loose.none.body', { year: data.year })}</p>
        </Empty>
      ) : (
        <>
          <p className={styles.hint}>{text('thread.loose.about')}</p>
          {lists.map((list) => (
            <LooseSection key={list.kind} {...list} />
          ))}
        </>
      )}
      <FreshnessLine freshness={data.freshness} />
    </>
  );
}
