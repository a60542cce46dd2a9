import { Button, Field, Select } from '@fluentui/react-components';
import { toCalendar } from '@rod-trad/shared/text/ics';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { saveFile } from '../../../components/save-file.ts';
import { useSession } from '../../../components/session.tsx';
import { SidePanel } from '../../../components/side-panel.tsx';
import { useYear } from '../api/use-year.ts';
import { calendarEvents } from './calendar-events.ts';
import { DateForm } from './date-form.tsx';
import { DateList } from './date-list.tsx';
import { MovedNotice } from './moved-notice.tsx';
import { type DateEntry, periodWords } from './period-words.ts';
import styles from './year.module.css';
import { YearMoves } from './year-moves.tsx';
import { YearWheel } from './year-wheel.tsx';

/** The dates of the municipality's year: as a wheel, as a list, and as a file for one's own calendar. */
export function MunicipalYear() {
  const session = useSession();
  const { text } = session;
  const [year, setYear] = useState<number>();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<DateEntry>();
  /** Where a date stood before it was moved just now. */
  const [before, setBefore] = useState<DateEntry>();
  const { data, error, refetch } = useYear(year);
  if (data === undefined) return error && <Failure error={error} onRetry={() => void refetch()} />;
  const { next } = data;
  const show = (date: DateEntry) => {
    setChosen(date);
    setOpen(true);
  };
  const chooseYear = (at: number) => {
    setBefore(undefined);
    setYear(at);
  };
  const download = () => {
    const name = text('year.calendar.name', { year: data.year });
    const file = toCalendar(name, calendarEvents(data, text, location.hostname), new Date());
    const blob = new Blob([file], { type: 'text/calendar;charset=utf-8' });
    saveFile(`${text('year.calendar.file', { year: data.year })}.ics`, blob);
  };
  return (
    <section aria-label={text('year.wheel')}>
      <h3 className={styles.subheading}>{text('year.wheel')}</h3>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {next !== undefined && (
        <p className={styles.comes}>
          {text(next.inDays === 0 ? 'year.next.today' : 'year.next.inDays', {
            ...{ what: text(`year.date.${next.kind}`), when: periodWords(next, session), count: next.inDays },
          })}
        </p>
      )}
      {before !== undefined && (
        <MovedNotice view={data} before={before} onUndone={() => setBefore(undefined)} />
      )}
      <div className={styles.tools}>
        <Field label={text('year.wheel.year')}>
          <Select value={String(data.year)} onChange={(_, { value }) => chooseYear(Number(value))}>
            {data.years.map((at) => (
              <option key={at} value={at}>
                {at}
              </option>
            ))}
          </Select>
        </Field>
        <Button onClick={download}>{text('year.calendar')}</Button>
      </div>
      <div className={styles.wheelAndList}>
        <YearWheel view={data} />
        <DateList view={data} onMove={data.mayMove ? show : undefined} />
      </div>
      {data.moves.length > 0 && <YearMoves moves={data.moves} />}
      <SidePanel
        title={chosen === undefined ? '' : text('year.move.what', { what: text(`year.date.${chosen.kind}`) })}
        open={open}
        onClose={() => setOpen(false)}
      >
        {chosen !== undefined && (
          <DateForm
            key={`${chosen.kind} ${open}`}
            date={chosen}
            year={data.year}
            onMoved={() => {
              setBefore(chosen);
              setOpen(false);
            }}
            onCancel={() => setOpen(false)}
          />
        )}
      </SidePanel>
    </section>
  );
}
