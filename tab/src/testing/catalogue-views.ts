import type {
  CatalogueEntryView,
  CatalogueView,
  RequirementRowView,
  RequirementsView,
} from '@rod-trad/shared/contracts/catalogue-views';
import { freshness, ward } from './plan-views.ts';

/** Views as the service sends them, to be changed by the test that needs them otherwise. */
export function catalogueEntry(id: string, changes: Partial<CatalogueEntryView> = {}): CatalogueEntryView {
  const title = changes.title ?? `Kompetanse ${id}`;
  return {
    id,
    etag: '"1"',
    pending: false,
    title,
    name: { nb: title, nn: title },
    kind: 'skill',
    areaIds: ['a1'],
    status: 'active',
    next: ['phasingOut', 'retired'],
    use: { requirements: 0, people: 0, assessments: 0 },
    ...changes,
  };
}

export function catalogueView(
  entries: CatalogueView['entries'],
  changes: Partial<CatalogueView> = {},
): CatalogueView {
  const areas = [{ id: 'a1', name: 'Helse og omsorg' }];
  return { areas, entries, mayEdit: true, mayPropose: true, freshness, ...changes };
}

export function requirementRow(id: string, changes: Partial<RequirementRowView> = {}): RequirementRowView {
  return {
    id,
    etag: '"1"',
    pending: false,
    competence: { id: 'c1', name: 'Legemiddelhåndtering', kind: 'skill' },
    unit: ward,
    level: 3,
    validFrom: '2026-01-01',
    critical: false,
    origin: 'here',
    effect: 'added',
    time: 'now',
    mayChange: true,
    exemptions: [],
    ...changes,
  };
}

export function requirementsView(
  rows: RequirementsView['rows'],
  changes: Partial<RequirementsView> = {},
): RequirementsView {
  return {
    unit: ward,
    rows,
    groups: [{ id: 'nurse', name: 'Sykepleiere' }],
    goals: [{ id: 'g1', name: 'Trygge tjenester' }],
    competences: [{ id: 'c1', name: 'Legemiddelhåndtering', kind: 'skill' }],
    people: [{ id: 'p3', name: 'Áilu Bær' }],
    tooManyPeople: false,
    maySetHere: true,
    maySetEverywhere: false,
    freshness,
    ...changes,
  };
}
