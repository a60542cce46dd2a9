import { createCatalogue } from '../domain/catalogue/catalogue.ts';
import type { GapSource } from '../domain/gap/gap-base.ts';
import type { GapView } from '../domain/gap/gap-engine.ts';
import { createGapReader } from '../domain/gap/gap-reader.ts';
import type { GapState } from '../domain/gap/gap-state.ts';
import {
  type CollectiveNeed,
  collectiveNeed,
  graver,
  type UnitGap,
  unitGap,
} from '../domain/gap/unit-gap.ts';
import type { CompetenceId, PersonId, PositionGroupId, UnitId } from '../domain/ids.ts';
import type { Organisation } from '../domain/organisation.ts';

/** A unit's gap worked out person by person, straight from the definition: what the engine must agree with. */
export function recountGap(source: GapSource, view: GapView) {
  const { organisation } = source;
  const catalogue = createCatalogue(source.competences);
  const reader = createGapReader({ ...source, catalogue, on: view.on });

  const peopleIn = (unitId: UnitId, group: PositionGroupId | undefined) =>
    peopleOf(organisation, unitId, group);
  const isTop = (unitId: UnitId) =>
    organisation.withAncestors(unitId).every((id) => organisation.withDescendants(unitId).includes(id));

  const collectiveOf = (unitId: UnitId, competenceId: CompetenceId): CollectiveNeed | undefined =>
    source.requirements
      .filter(
        (r) => catalogue.standsFor(r.competenceId) === competenceId && catalogue.isInForce(competenceId),
      )
      .filter((r) => r.validFrom <= view.on && (r.validTo === undefined || r.validTo >= view.on))
      .filter((r) => (r.unitId === 'all' ? isTop(unitId) : organisation.inUse(r.unitId) === unitId))
      .filter((r) => view.positionGroupId === undefined || view.positionGroupId === r.positionGroupId)
      .flatMap((r) => {
        if (r.rule === 'everyone') return [];
        const group = r.positionGroupId === 'all' ? undefined : r.positionGroupId;
        const holders = peopleIn(unitId, group).filter((person) => {
          const held = reader.gapsOf(person).get(competenceId)?.held;
          return held !== undefined && held.level >= (r.level ?? 1);
        });
        return collectiveNeed(r.rule.atLeast, holders.length);
      })
      .reduce<CollectiveNeed | undefined>((worst, need) => graver(worst, need), undefined);

  return (unitId: UnitId, competenceId: CompetenceId): UnitGap =>
    unitGap(
      unitId,
      competenceId,
      peopleIn(unitId, view.positionGroupId).flatMap(
        (person) => reader.gapsOf(person).get(competenceId) ?? [],
      ),
      collectiveOf(unitId, competenceId),
    );
}

/** People of a unit, once each, by whether something of all that is demanded lacks or is not known. */
export function recountPeople(source: GapSource, view: GapView, unitId: UnitId) {
  const reader = createGapReader({ ...source, catalogue: createCatalogue(source.competences), on: view.on });
  const states = peopleOf(source.organisation, unitId, view.positionGroupId).map(
    (person) => new Set([...reader.gapsOf(person).values()].map(({ state }) => state)),
  );
  const having = (...wanted: readonly GapState[]) =>
    states.filter((of) => wanted.some((state) => of.has(state))).length;
  return { required: having('met', 'gap', 'unknown'), gap: having('gap'), unknown: having('unknown') };
}

function peopleOf(
  organisation: Organisation,
  unitId: UnitId,
  group: PositionGroupId | undefined,
): readonly PersonId[] {
  return [
    ...new Set(
      organisation
        .withDescendants(unitId)
        .flatMap((id) => organisation.employedIn(id))
        .filter((e) => group === undefined || e.positionGroupId === group)
        .map((e) => e.personId),
    ),
  ];
}
