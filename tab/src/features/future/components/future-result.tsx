import { Button } from '@fluentui/react-components';
import type { ProjectionView } from '@rod-trad/shared/contracts/projection-views';
import { Notice } from '../../../components/notice.tsx';
import { saveFile } from '../../../components/save-file.ts';
import { useSession } from '../../../components/session.tsx';
import styles from './future.module.css';
import { futureCsv } from './future-csv.ts';
import { FuturePicture } from './future-picture.tsx';
import { FutureTable } from './future-table.tsx';
import { summaryWords } from './summary-words.ts';

/** The answer: in a sentence, as a picture, and as numbers. */
export function FutureResult({ view }: { view: ProjectionView }) {
  const { text, formats } = useSession();
  const { result } = view;
  if (result.kind !== 'shown') {
    const { threshold = 0 } = view;
    return <Notice kind="info">{text(`future.${result.kind}`, { threshold: 2 * threshold })}</Notice>;
  }
  const { rows, planned, ageless } = result;
  const caption = text(view.competence === undefined ? 'future.caption.heads' : 'future.caption.holders', {
    unit: view.unit.name,
    group: view.group?.name ?? text('future.everybody'),
    competence: view.competence?.name ?? '',
  });
  return (
    <>
      <p className={styles.summary} aria-live="polite">
        {summaryWords(view, rows, text)}
      </p>
      {view.sight === 'numbers' && (
        <Notice kind="info">{text('future.numbers', { on: formats.day(view.on) })}</Notice>
      )}
      {ageless > 0 && (
        <Notice kind="info">{text('future.ageless', { percent: formats.percent(ageless) })}</Notice>
      )}
      <FuturePicture rows={rows} title={caption} />
      <FutureTable rows={rows} caption={caption} />
      {planned.length > 0 && (
        <p className={styles.planned}>
          {text('future.planned', {
            years: planned
              .map(({ year, develop, recruit }) =>
                text('future.planned.year', {
                  year,
                  develop: formats.number(develop),
                  recruit: formats.number(recruit),
                }),
              )
              .join('; '),
          })}
        </p>
      )}
      <Button
        onClick={() =>
          saveFile(
            `${text('future.fileName')}-${view.unit.name}.csv`,
            new Blob([futureCsv(view, rows, caption, text)], { type: 'text/csv;charset=utf-8' }),
          )
        }
      >
        {text('future.download')}
      </Button>
    </>
  );
}
