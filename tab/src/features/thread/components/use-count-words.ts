import type { GoalThreadView } from '@rod-trad/shared/contracts/thread-views';
import { useSession } from '../../../components/session.tsx';

type Counts = GoalThreadView['counts'];

/** What hangs on something, in words; what there is none of is not said. */
export function useCountWords() {
  const { text, formats } = useSession();
  return ({ measures, units, people, kroner, hours }: Partial<Counts>): string =>
    [
      measures !== undefined && text('plan.measures', { count: measures }),
      units !== undefined && units > 0 && text('thread.units', { count: units }),
      people !== undefined && people > 0 && text('thread.people', { count: people }),
      kroner !== undefined && kroner > 0 && formats.kroner(kroner),
      hours !== undefined && hours > 0 && text('thread.hours', { count: hours }),
    ]
      .filter((part) => part !== false)
      .join(' · ');
}
