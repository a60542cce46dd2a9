import type { HomeView } from '@rod-trad/shared/contracts/home-views';
import type { PageName } from '@rod-trad/shared/policies/pages';
import { type ReactNode, Suspense } from 'react';
import { lazyPage } from '../components/lazy-page.ts';
import { useSession } from '../components/session.tsx';
import type { ThreadLinks } from '../components/thread/thread-links.ts';
import { ViewSkeleton } from '../components/view-skeleton.tsx';
import type { Place } from './use-place.ts';

const GapView = lazyPage(async () => (await import('../features/gap/components/gap-view.tsx')).GapView);
const FuturePage = lazyPage(
  async () => (await import('../features/future/components/future-page.tsx')).FuturePage,
);
const RequirementsPage = lazyPage(
  async () => (await import('../features/requirements/components/requirements-page.tsx')).RequirementsPage,
);
const RoundsPage = lazyPage(
  async () => (await import('../features/rounds/components/rounds-page.tsx')).RoundsPage,
);
const CataloguePage = lazyPage(
  async () => (await import('../features/catalogue/components/catalogue-page.tsx')).CataloguePage,
);
const ImportPage = lazyPage(
  async () => (await import('../features/import/components/import-page.tsx')).ImportPage,
);
const MessagesPage = lazyPage(
  async () => (await import('../features/messages/components/messages-page.tsx')).MessagesPage,
);
const TogetherPage = lazyPage(
  async () => (await import('../features/together/components/together-page.tsx')).TogetherPage,
);
const TeamPages = lazyPage(async () => (await import('./team-pages.tsx')).TeamPages);
const YearPage = lazyPage(async () => (await import('../features/year/components/year-page.tsx')).YearPage);
const EducationPage = lazyPage(
  async () => (await import('../features/education/components/education-page.tsx')).EducationPage,
);
const ThreadPage = lazyPage(
  async () => (await import('../features/thread/components/thread-page.tsx')).ThreadPage,
);

/** Pages about one unit, which is chosen above them. */
const unitPages: readonly PageName[] = ['gap', 'future', 'year', 'education', 'requirements'];

interface MorePagesProps {
  readonly page: PageName;
  readonly home: HomeView;
  readonly place: Place;
  readonly links: ThreadLinks;
  /** Where the unit is chosen. */
  readonly picker: ReactNode;
  readonly onPerson: (personId: string) => void;
}

/** All pages nobody begins at: which they are, and how they are fetched, is not in the first view either. */
export function MorePages({ page, home, place, links, picker, onPerson }: MorePagesProps) {
  const { text } = useSession();
  const { unitId } = place;
  return (
    <Suspense fallback={<ViewSkeleton label={text('tab.loading')} />}>
      {page === 'thread' && (
        <ThreadPage
          goalId={place.goalId}
          onGoal={place.toGoal}
          links={links}
          unitId={unitId}
          picker={picker}
          onMeasure={links.onMeasure}
          onAreas={place.toPlan('areas')}
          onEdit={place.toPlan('edit')}
        />
      )}
      {page === 'team' && (
        <TeamPages place={place} pages={home.pages} onMeasure={links.onMeasure} onPerson={onPerson} />
      )}
      {page === 'together' && <TogetherPage />}
      {page === 'rounds' && <RoundsPage home={home} />}
      {page === 'catalogue' && <CataloguePage />}
      {page === 'import' && <ImportPage />}
      {page === 'messages' && <MessagesPage />}
      {unitPages.includes(page) && picker}
      {unitId !== undefined && page === 'gap' && (
        <GapView unitId={unitId} units={home.units} onUnit={place.toUnit} onPerson={onPerson} />
      )}
      {unitId !== undefined && page === 'future' && <FuturePage unitId={unitId} />}
      {unitId !== undefined && page === 'year' && (
        <YearPage
          key={unitId}
          unitId={unitId}
          pages={home.pages}
          onGo={(to, mode) => (to === 'plan' && mode !== undefined ? place.toPlan(mode)() : place.toPage(to))}
        />
      )}
      {unitId !== undefined && page === 'education' && <EducationPage key={unitId} unitId={unitId} />}
      {unitId !== undefined && page === 'requirements' && <RequirementsPage key={unitId} unitId={unitId} />}
    </Suspense>
  );
}
