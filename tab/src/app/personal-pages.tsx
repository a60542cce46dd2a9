import { measureDeepLink, measureSubPage } from '@rod-trad/shared/contracts/deep-link';
import type { HomeView } from '@rod-trad/shared/contracts/home-views';
import type { PageName } from '@rod-trad/shared/policies/pages';
import { lazy, Suspense, useState } from 'react';
import { Empty } from '../components/empty.tsx';
import { lazyPage } from '../components/lazy-page.ts';
import { useSession } from '../components/session.tsx';
import { ViewSkeleton } from '../components/view-skeleton.tsx';
import { PlanView } from '../features/plan/components/plan-view.tsx';
import { measureOfSubPage, personOfSubPage } from '../teams/sub-pages.ts';
import { PageNav } from './page-nav.tsx';
import type { PageProps } from './page-props.ts';
import styles from './personal-pages.module.css';
import { useOpenPanel } from './use-open-panel.ts';

const OwnView = lazyPage(async () => (await import('../features/own/components/own-view.tsx')).OwnView);
const MyCheckIn = lazyPage(
  async () => (await import('../features/rounds/components/my-check-in.tsx')).MyCheckIn,
);
const MyTalk = lazyPage(async () => (await import('../features/talk/components/my-talk.tsx')).MyTalk);
const TeamPage = lazyPage(async () => (await import('../features/talk/components/team-page.tsx')).TeamPage);
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
const PlanWork = lazyPage(async () => (await import('./plan-work.tsx')).PlanWork);
const UnitPicker = lazy(async () => ({
  default: (await import('../features/units/components/unit-picker.tsx')).UnitPicker,
}));
const MeasurePanel = lazyPage(
  async () => (await import('../features/measure/components/measure-panel.tsx')).MeasurePanel,
);
const PersonPanel = lazyPage(
  async () => (await import('../features/person/components/person-panel.tsx')).PersonPanel,
);

/** Pages about one unit, which is chosen above them. */
const unitPages: readonly PageName[] = ['plan', 'gap', 'future', 'requirements'];

/** Plan and needs for those who may see units, and everybody's own page. */
export function PersonalPages({ home, settings, host, context }: PageProps & { home: HomeView }) {
  const { text } = useSession();
  const measure = useOpenPanel(context.subPageId, measureOfSubPage);
  const person = useOpenPanel(context.subPageId, personOfSubPage);
  const [chosenUnit, setUnit] = useState<string>();
  const [chosenPage, setPage] = useState<PageName>();

  const unitId = chosenUnit ?? home.plan?.unit.id ?? home.units[0]?.id;
  const { pages } = home;
  const page = chosenPage !== undefined && pages.includes(chosenPage) ? chosenPage : pages[0];
  const share = async ({ id, title }: { readonly id: string; readonly title: string }) => {
    const url = measureDeepLink({
      teamsAppId: settings.teamsAppId,
      tabUrl: `${location.origin}${location.pathname}`,
      measureId: id,
      label: title,
    });
    const outcome = await host.share({ subPageId: measureSubPage(id), label: title, url });
    return { outcome, url };
  };

  const loading = <ViewSkeleton label={text('tab.loading')} />;
  return (
    <>
      <PageNav pages={pages} current={page} onChoose={setPage} />
      {page === undefined && (
        <Empty title={text('tab.nothing.title')}>
          <p>{text('tab.nothing.body')}</p>
        </Empty>
      )}
      {page === 'own' && (
        <Suspense fallback={loading}>
          {home.checkIns > 0 && <MyCheckIn />}
          {home.hasTalk && <MyTalk />}
          <OwnView onOpen={measure.show} />
        </Suspense>
      )}
      <Suspense fallback={loading}>
        {page === 'team' && <TeamPage />}
        {page === 'rounds' && <RoundsPage home={home} />}
        {page === 'catalogue' && <CataloguePage />}
        {page === 'import' && <ImportPage />}
      </Suspense>
      {page !== undefined && unitPages.includes(page) && unitId !== undefined && (
        <>
          {home.units.length > 1 && (
            <Suspense fallback={<div className={styles.pickerPlace} />}>
              <UnitPicker units={home.units} chosen={unitId} onChoose={setUnit} />
            </Suspense>
          )}
          {page === 'plan' && (
            <PlanView
              key={unitId}
              unitId={unitId}
              onOpen={measure.show}
              work={(mode, view) => (
                <Suspense fallback={loading}>
                  <PlanWork mode={mode} view={view} onOpen={measure.show} />
                </Suspense>
              )}
            />
          )}
          <Suspense fallback={loading}>
            {page === 'gap' && (
              <GapView unitId={unitId} units={home.units} onUnit={setUnit} onPerson={person.show} />
            )}
            {page === 'future' && <FuturePage unitId={unitId} />}
            {page === 'requirements' && <RequirementsPage key={unitId} unitId={unitId} />}
          </Suspense>
        </>
      )}
      {person.id !== undefined && (
        <Suspense>
          <PersonPanel personId={person.id} open={person.open} onClose={person.close} />
        </Suspense>
      )}
      {measure.id !== undefined && (
        <Suspense>
          <MeasurePanel measureId={measure.id} open={measure.open} onClose={measure.close} onShare={share} />
        </Suspense>
      )}
    </>
  );
}
