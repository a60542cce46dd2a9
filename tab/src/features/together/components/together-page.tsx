import { useState } from 'react';
import { useSession } from '../../../components/session.tsx';
import { Meeting } from './meeting.tsx';
import { MeetingForm } from './meeting-form.tsx';
import { MeetingsList } from './meetings-list.tsx';

type Place =
  | { readonly kind: 'list'; readonly returned: boolean }
  | { readonly kind: 'new' }
  | { readonly kind: 'meeting'; readonly id: string };

/** The yearly consultations: those that are, one of them, or a new one. */
export function TogetherPage() {
  const { text } = useSession();
  const [place, setPlace] = useState<Place>({ kind: 'list', returned: false });
  const toList = () => setPlace({ kind: 'list', returned: true });
  const open = (id: string) => setPlace({ kind: 'meeting', id });
  return (
    <article aria-label={text('tab.page.together')}>
      {place.kind === 'list' && (
        <MeetingsList returned={place.returned} onOpen={open} onNew={() => setPlace({ kind: 'new' })} />
      )}
      {place.kind === 'new' && <MeetingForm onSaved={open} onCancel={toList} />}
      {place.kind === 'meeting' && <Meeting key={place.id} id={place.id} onBack={toList} onOpen={open} />}
    </article>
  );
}
