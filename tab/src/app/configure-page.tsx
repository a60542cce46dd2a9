import type { UnitRef } from '@rod-trad/shared/contracts/view-parts';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Failure } from '../components/failure.tsx';
import { Notice } from '../components/notice.tsx';
import { useSession } from '../components/session.tsx';
import { ViewSkeleton } from '../components/view-skeleton.tsx';
import { useHome } from '../features/home/api/use-home.ts';
import { useChannelPlan } from '../features/plan/api/use-channel-plan.ts';
import type { Host } from '../teams/host.ts';
import { unitSubPage } from '../teams/sub-pages.ts';
import styles from './configure-page.module.css';

const UnitPicker = lazy(async () => ({
  default: (await import('../features/units/components/unit-picker.tsx')).UnitPicker,
}));

interface ConfigurePageProps {
  readonly host: Host;
  /** Where the tab itself lies. */
  readonly pageUrl: string;
}

/** Which unit's plan a channel is to show: the municipality's, or that of a unit the person may see. */
export function ConfigurePage({ host, pageUrl }: ConfigurePageProps) {
  const { text } = useSession();
  const [chosen, setChosen] = useState<string>();
  const home = useHome();
  const municipality = useChannelPlan(undefined);
  const plan = useChannelPlan(chosen);
  const top = municipality.data?.unit;
  const unit = plan.data?.unit;
  const error = home.error ?? municipality.error ?? plan.error;
  const ready = home.data !== undefined && top !== undefined;

  useEffect(() => {
    if (ready || error !== null) host.ready();
  }, [ready, error, host]);
  useEffect(() => {
    host.configuration.setValid(unit !== undefined);
    if (unit === undefined) return;
    host.configuration.onSave({
      entityId: unitSubPage(unit.id),
      contentUrl: pageUrl,
      websiteUrl: pageUrl,
      suggestedDisplayName: text('plan.caption', { unit: unit.name }),
    });
  }, [host, unit, pageUrl, text]);

  const retry = () => {
    for (const query of [home, municipality, plan]) if (query.error !== null) void query.refetch();
  };
  if (error !== null) return <Failure error={error} onRetry={retry} />;
  if (!ready) return <ViewSkeleton label={text('tab.loading')} />;
  const units = withTop(home.data.units, top);
  return (
    <article className={styles.page} aria-labelledby="configure">
      <h2 id="configure">{text('tab.configure.title')}</h2>
      <p>{text('tab.configure.body')}</p>
      {units.length > 1 ? (
        <Suspense fallback={<div className={styles.pickerPlace} />}>
          <UnitPicker units={units} chosen={chosen ?? top.id} onChoose={setChosen} />
        </Suspense>
      ) : (
        <p>
          <strong>{text('plan.caption', { unit: top.name })}</strong>
        </p>
      )}
      {plan.data !== undefined && plan.data.plan === undefined && (
        <Notice kind="info">{text('tab.channel.empty.title', { unit: plan.data.unit.name })}</Notice>
      )}
      <p className={styles.quiet}>{text('tab.configure.save')}</p>
    </article>
  );
}

/** Everybody may show the municipality's plan, also those who may not look at it as a unit. */
function withTop(units: readonly UnitRef[], top: UnitRef): readonly UnitRef[] {
  return units.some(({ id }) => id === top.id) ? units : [top, ...units];
}
