import { Button } from '@fluentui/react-components';
import type { ProjectionView } from '@rod-trad/shared/contracts/projection-views';
import { ExcelButton } from '../../../components/excel-button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { saveFile } from '../../../components/save-file.ts';
import { useSession } from '../../../components/session.tsx';
import styles from './future.module.css';
import { futureCsv } from './future-csv.ts';
import { FuturePicture } from './future-picture.tsx';
import { FutureTable } from './future-table.tsx';
import { summaryWords } from './summary-words.ts';

/** The answer: in a sentence, as a picture, and as numbers. */
export function FutureResult({ view, year }: { view: ProjectionView; year: number }) {
  const { text, formats } = useSession();
  const { result } = view;
  if (result.kind !== 'shown') {
    const { threshold = 0 } = view;
    return <Notice kind="info">{text(`future.${result.kind}`, { threshold: 2 * threshold })}</Notice>;
  }
  const { rows, planned, ageless } = result;
  const row = rows.find((one) => one.year === year) ?? rows.at(-1);
  const caption = text(view.competence === undefined ? 'future.caption.heads' : 'future.caption.holders', {
    unit: view.unit.name,
    group: view.group?.name ?? text('future.group.all'),
    competence: view.competence?.name ?? '',
  });
  const agelessWords =
    ageless > 0 ? text('future.ageless', { percent: formats.percent(ageless) }) : undefined;
  const plannedWords =
    planned.length === 0
      ? undefined
      : text('future.planned', {
          years: planned
            .map(({ year: at, develop, recruit }) =>
              text('future.planned.year', {
                year: at,
                develop: formats.number(develop),
                recruit: formats.number(recruit),
              }),
            )
            .join('; '),
        });
  // Beneath the table on paper as on the screen: numbers are not to travel without what they rest on.
  const notes = [agelessWords, plannedWords].filter((words) => words !== undefined);
  return (
    <>
      <p className={styles.summary} aria-live="polite">
        {row && summaryWords(view, row, text)}
      </p>
      {view.sight === 'numbers' && (
        <Notice kind="info">{text('future.numbers', { on: formats.day(view.on) })}</Notice>
      )}
      {agelessWords !== undefined && <Notice kind="info">{agelessWords}</Notice>}
      <FuturePicture rows={rows} title={caption} />
      <FutureTable rows={rows} caption={caption} year={year} />
      {plannedWords !== undefined && <p className={styles.planned}>{plannedWords}</p>}
      <Button
        onClick={() =>
          saveFile(
            `${text('future.fileName')}-${view.unit.name}.csv`,
            new Blob([futureCsv(view, rows, caption, notes, text)], { type: 'text/csv;charset=utf-8' }),
          )
        }
      >
        {text('future.download')}
      </Button>{' '}
      <ExcelButton kind="projection" unit={view.unit.id} />
    </>
  );
}
