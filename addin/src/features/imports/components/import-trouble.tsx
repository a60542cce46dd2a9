import { Button } from '@fluentui/react-components';
import { ApiError } from '@rod-trad/shared/client/api-error';
import { largestFile, mostColumns, mostRows } from '@rod-trad/shared/domain/import/import-kind';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { type SheetProblem, UnfitSheet } from '../read-sheet.ts';
import type { ImportFlow } from '../use-import.ts';

/** What went wrong on the way, and the one thing to do about it. */
export function ImportTrouble({ flow }: { flow: ImportFlow }) {
  const { text, formats } = useSession();
  if (flow.trouble === undefined) return null;
  const { error, again } = flow.trouble;
  const wordsOf = (problem: SheetProblem) =>
    problem.kind === 'tooLarge'
      ? text('addinImport.tooLarge', {
          rows: formats.number(problem.rows),
          columns: formats.number(problem.columns),
          mostRows: formats.number(mostRows),
          mostColumns: formats.number(mostColumns),
          megabytes: largestFile / 1024 / 1024,
        })
      : text(`addinImport.${problem.kind}`);
  const tell = (words: string) => (
    <div role="alert">
      <Notice kind="error">{words}</Notice>
    </div>
  );
  if (error instanceof UnfitSheet) return tell(wordsOf(error.problem));
  const status = error instanceof ApiError ? error.status : undefined;
  if (status === 410) {
    return (
      <>
        {tell(text('addinImport.expired'))}
        <Button onClick={() => void flow.again()}>{text('addinImport.again')}</Button>
      </>
    );
  }
  if (status === 409) {
    return (
      <>
        {tell(text('importing.changed'))}
        <Button onClick={() => void flow.tryOut()}>{text('importing.changed.again')}</Button>
      </>
    );
  }
  const faults = error instanceof ApiError ? (error.body?.faults ?? []) : [];
  if (faults.length > 0) return tell(faults.map(({ words }) => words).join(' '));
  return <Failure error={error} onRetry={again} />;
}
