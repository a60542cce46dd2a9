import type { HomeView } from '@rod-trad/shared/contracts/home-views';
import type { RoundView } from '@rod-trad/shared/contracts/rounds-views';
import { useState } from 'react';
import { useSession } from '../../../components/session.tsx';
import { Confirm, type Question } from './confirm.tsx';
import { RoundDetail } from './round-detail.tsx';
import { RoundForm } from './round-form.tsx';
import { RoundsList } from './rounds-list.tsx';

type Place =
  | { readonly kind: 'list'; readonly returned: boolean }
  | { readonly kind: 'form'; readonly round?: RoundView | undefined }
  | { readonly kind: 'round'; readonly id: string };

/** Mapping rounds: those that are, one of them, or a new one. */
export function RoundsPage({ home }: { home: HomeView }) {
  const { text } = useSession();
  const [place, setPlace] = useState<Place>({ kind: 'list', returned: false });
  const [question, setQuestion] = useState<Question>();
  const toList = () => setPlace({ kind: 'list', returned: true });
  return (
    <article aria-label={text('tab.page.rounds')}>
      {place.kind === 'list' && (
        <RoundsList
          returned={place.returned}
          onNew={() => setPlace({ kind: 'form' })}
          onOpen={(round) =>
            setPlace(round.stage === 'draft' ? { kind: 'form', round } : { kind: 'round', id: round.id })
          }
        />
      )}
      {place.kind === 'form' && (
        <RoundForm
          units={home.units}
          round={place.round}
          ask={setQuestion}
          onLeave={toList}
          onOpened={(id) => setPlace({ kind: 'round', id })}
        />
      )}
      {place.kind === 'round' && <RoundDetail roundId={place.id} ask={setQuestion} onBack={toList} />}
      <Confirm question={question} onEnd={() => setQuestion(undefined)} />
    </article>
  );
}
