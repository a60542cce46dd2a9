import type { AssumptionName } from '@rod-trad/shared/domain/projection/assumptions';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { queryKeys } from '../../../components/query-keys.ts';
import { useSession } from '../../../components/session.tsx';

/** What is asked: whose future, and what is assumed otherwise than by the standard. */
export interface FutureQuestion {
  readonly positionGroupId?: string | undefined;
  readonly competenceId?: string | undefined;
  readonly assumptions: Partial<Record<AssumptionName, number>>;
}

/** At most some twelve questions a second: often enough for the numbers to follow, seldom enough for a phone. */
const paceMs = 80;

/**
 * The last answer stays until the next one is there. While a slider moves, one question is under way at a time, and the next
 * is the newest: so every answer is shown, none comes too late, and positions in between are never asked about.
 */
export function useProjection(unitId: string, question: FutureQuestion) {
  const { client } = useSession();
  const [asked, setAsked] = useState(question);
  const askedAt = useRef(0);
  const query = useQuery({
    queryKey: queryKeys.projection(unitId, asked),
    queryFn: () => client('projection', { params: { unitId }, body: asked }),
    placeholderData: keepPreviousData,
    // Positions a slider has passed are not worth keeping for long.
    gcTime: 60_000,
  });
  const { isFetching } = query;
  useEffect(() => {
    if (isFetching || asked === question) return;
    const timer = setTimeout(
      () => {
        askedAt.current = performance.now();
        setAsked(question);
      },
      // From the last question, not from the last movement: a slider that never rests is answered all the same.
      Math.max(0, askedAt.current + paceMs - performance.now()),
    );
    return () => clearTimeout(timer);
  }, [isFetching, asked, question]);
  // A failure takes nothing away: choices and sliders stay, so that there is a way back from what could not be answered.
  const [last, setLast] = useState(query.data);
  if (query.data !== undefined && query.data !== last) setLast(query.data);
  return { data: query.data ?? last, error: query.error, refetch: query.refetch };
}
