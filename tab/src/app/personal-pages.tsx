import { measureDeepLink, measureSubPage } from '@rod-trad/shared/contracts/deep-link';
import type { HomeView } from '@rod-trad/shared/contracts/home-views';
import { lazy, Suspense } from 'react';
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
import { usePlace } from './use-place.ts';

const OwnPage = lazyPage(async () => (await import('./own-page.tsx')).OwnPage);
const MorePages = lazyPage(async () => (await import('./more-pages.tsx')).MorePages);
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

/** Plan and needs for those who may see units, and everybody's own page. */
export function PersonalPages({ home, settings, host, context }: PageProps & { home: HomeView }) {
  const { text } = useSession();
  const measure = useOpenPanel(context.subPageId, measureOfSubPage);
  const person = useOpenPanel(context.subPageId, personOfSubPage);
  const { pages } = home;
  const place = usePlace({ home, onLeave: measure.close });
  const { page, unitId } = place;
  const links = {
    onMeasure: measure.show,
    onGoal: pages.includes('thread') ? place.toGoal : undefined,
    planOf: place.planOf,
  };
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
  const picker = home.units.length > 1 && unitId !== undefined && (
    <Suspense fallback={<div className={styles.pickerPlace} />}>
      <UnitPicker units={home.units} chosen={unitId} onChoose={place.toUnit} />
    </Suspense>
  );
  return (
    <>
      <PageNav pages={pages} current={page} onChoose={place.toPage} />
      {page === undefined && (
        <Empty title={text('tab.nothing.title')}>
          <p>{text('tab.nothing.body')}</p>
        </Empty>
      )}
      {page === 'own' && (
        <Suspense fallback={loading}>
          <OwnPage home={home} onOpen={measure.show} />
        </Suspense>
      )}
      {page === 'plan' && unitId !== undefined && (
        <>
          {picker}
          <PlanView
            key={unitId}
            unitId={unitId}
            begin={place.mode}
            onOpen={measure.show}
            work={(mode, view) => (
              <Suspense fallback={loading}>
                <PlanWork mode={mode} view={view} onOpen={measure.show} />
              </Suspense>
            )}
          />
        </>
      )}
      {page !== undefined && page !== 'own' && page !== 'plan' && (
        <Suspense fallback={loading}>
          <MorePages
            page={page}
            home={home}
            place={place}
            links={links}
            picker={picker}
            onPerson={person.show}
          />
        </Suspense>
      )}
      {person.id !== undefined && (
        <Suspense>
          <PersonPanel
            personId={person.id}
            open={person.open}
            onClose={person.close}
            onPlan={(id) => {
              person.close();
              place.toPersonPlan(id);
            }}
          />
        </Suspense>
      )}
      {measure.id !== undefined && (
        <Suspense>
          <MeasurePanel
            measureId={measure.id}
            open={measure.open}
            onClose={measure.close}
            onShare={share}
            links={links}
          />
        </Suspense>
      )}
    </>
  );
}
