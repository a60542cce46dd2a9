import type { CatalogueEntryView, CatalogueView } from '@rod-trad/shared/contracts/catalogue-views';
import { useSession } from '../../../components/session.tsx';
import { TwoVersions } from '../../../components/two-versions.tsx';
import { type CompetenceDraft, newDraft } from './competence-draft.ts';

interface CompetenceVersionsProps {
  readonly draft: CompetenceDraft;
  readonly standing: CatalogueEntryView;
  readonly areas: CatalogueView['areas'];
  readonly onUseYours: () => void;
  readonly onKeep: () => void;
}

/** What was written beside what somebody else has saved meanwhile, where the two differ. */
export function CompetenceVersions({ draft, standing, areas, ...choices }: CompetenceVersionsProps) {
  const { text } = useSession();
  const names = (ids: readonly string[]) =>
    areas
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name)
      .join(', ');
  const levels = (given: CompetenceDraft['levels']) =>
    given?.map(({ nb, nn }) => `${nb} / ${nn}`).join(' | ') ?? text('catalogue.levels.standard');
  const now = newDraft(standing);
  const fields = [
    { label: text('catalogue.name.nb'), yours: draft.nb, stands: now.nb },
    { label: text('catalogue.name.nn'), yours: draft.nn, stands: now.nn },
    { label: text('catalogue.areas'), yours: names(draft.areaIds), stands: names(now.areaIds) },
    { label: text('catalogue.validMonths'), yours: draft.validMonths, stands: now.validMonths },
    { label: text('catalogue.studyPoints'), yours: draft.studyPoints, stands: now.studyPoints },
    { label: text('catalogue.levels'), yours: levels(draft.levels), stands: levels(now.levels) },
  ];
  return <TwoVersions fields={fields.filter(({ yours, stands }) => yours !== stands)} {...choices} />;
}
