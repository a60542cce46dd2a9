import type { HomeView } from '@rod-trad/shared/contracts/home-views';
import { Suspense } from 'react';
import { lazyPage } from '../components/lazy-page.ts';
import { useSession } from '../components/session.tsx';
import { ViewSkeleton } from '../components/view-skeleton.tsx';
import { OwnView } from '../features/own/components/own-view.tsx';

const MyCheckIn = lazyPage(
  async () => (await import('../features/rounds/components/my-check-in.tsx')).MyCheckIn,
);
const MyTalk = lazyPage(async () => (await import('../features/talk/components/my-talk.tsx')).MyTalk);
const MyPlan = lazyPage(async () => (await import('./my-plan.tsx')).MyPlan);
const MyMessages = lazyPage(
  async () => (await import('../features/own-messages/components/my-messages.tsx')).MyMessages,
);
const MyEducation = lazyPage(
  async () => (await import('../features/own-education/components/my-education.tsx')).MyEducation,
);

interface OwnPageProps {
  readonly home: HomeView;
  readonly onOpen: (measureId: string) => void;
}

/** One's own page: what is asked, the talk, and everything that is kept about oneself. */
export function OwnPage({ home, onOpen }: OwnPageProps) {
  const { text } = useSession();
  return (
    <Suspense fallback={<ViewSkeleton label={text('tab.loading')} />}>
      {home.checkIns > 0 && <MyCheckIn />}
      {home.hasTalk && <MyTalk />}
      <MyPlan personId={home.me.id} onOpen={onOpen} />
      <OwnView onOpen={onOpen} education={<MyEducation known={home.educations} />} />
      <MyMessages />
    </Suspense>
  );
}
