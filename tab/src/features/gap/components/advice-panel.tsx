import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { SidePanel } from '../../../components/side-panel.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { type GapAdviceQuestion, useGapAdvice } from '../api/use-gap-advice.ts';
import { AdviceBody } from './advice-body.tsx';

interface AdvicePanelProps {
  readonly question: GapAdviceQuestion;
  readonly year: number | undefined;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onPerson: (personId: string) => void;
}

/** What can be done about one cell, at the side of the page. */
export function AdvicePanel({ question, year, open, onClose, onPerson }: AdvicePanelProps) {
  const { text } = useSession();
  const { data, error, refetch } = useGapAdvice(question, open);
  const title =
    data === undefined
      ? text('gap.open.advice')
      : text('advice.title', { competence: data.competence.name, unit: data.unit.name });
  return (
    <SidePanel title={title} open={open} onClose={onClose}>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <ViewSkeleton label={text('tab.loading')} />}
      {data !== undefined && <AdviceBody view={data} year={year} onPerson={onPerson} />}
    </SidePanel>
  );
}
