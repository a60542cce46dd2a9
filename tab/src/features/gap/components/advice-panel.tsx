import { useState } from 'react';
import { Arrival } from '../../../components/arrival.tsx';
import { Failure } from '../../../components/failure.tsx';
import { LeaveGuard } from '../../../components/leave-guard.tsx';
import type { BegunMeasure } from '../../../components/measure-form/measure-form.tsx';
import { NewMeasure } from '../../../components/measure-form/new-measure.tsx';
import { useWritings } from '../../../components/measure-form/writing.ts';
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

/** What can be done about one cell, at the side of the page; and when it has been chosen, the form of the measure. */
export function AdvicePanel({ question, year, open, onClose, onPerson }: AdvicePanelProps) {
  const { text } = useSession();
  const { data, error, refetch } = useGapAdvice(question, open);
  const writings = useWritings();
  /** For which cell a measure is being written, and in what plan. */
  const [chosen, setChosen] = useState<{ cell: string; planId: string; begun: BegunMeasure }>();
  /** Back from writing, the keyboard is here. */
  const [returned, setReturned] = useState(false);
  const cell = `${question.unitId} ${question.competenceId}`;
  const writing = chosen?.cell === cell ? chosen : undefined;
  const title =
    data === undefined
      ? text('gap.open.advice')
      : text('advice.title', { competence: data.competence.name, unit: data.unit.name });
  return (
    <>
      <LeaveGuard unsaved={() => (writings.any() ? text('planning.leave.newMeasure') : undefined)} />
      <SidePanel title={title} open={open} onClose={onClose}>
        {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === null && <ViewSkeleton label={text('tab.loading')} />}
        {writing !== undefined && (
          <Arrival>
            <NewMeasure
              planId={writing.planId}
              begun={writing.begun}
              holder={writings.of(`${cell} ${writing.begun.title}`)}
              onClose={() => {
                setChosen(undefined);
                setReturned(true);
              }}
            />
          </Arrival>
        )}
        {returned && writing === undefined && <Arrival>{null}</Arrival>}
        {data !== undefined && (
          // What has been assumed is still there when somebody comes back from the form.
          <div hidden={writing !== undefined} key={cell}>
            <AdviceBody
              view={data}
              year={year}
              onPerson={onPerson}
              onBegin={(planId, begun) => setChosen({ cell, planId, begun })}
            />
          </div>
        )}
      </SidePanel>
    </>
  );
}
