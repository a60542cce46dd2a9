import { type PlacedRequirement, requirementsIn } from '../domain/catalogue/requirement-origin.ts';
import { isWithdrawn } from '../domain/catalogue/withdrawn.ts';
import type { Competence } from '../domain/competence.ts';
import type { Goal } from '../domain/goal.ts';
import type { PositionGroupId, UnitId } from '../domain/ids.ts';
import { norwegianDay, toInstant } from '../domain/iso-date.ts';
import type { Person } from '../domain/person.ts';
import type { PositionGroup } from '../domain/position-group.ts';
import type { Exemption } from '../domain/requirement.ts';
import type { Unit } from '../domain/unit.ts';
import { leads } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import { mayExempt, mayReadCatalogue, maySetRequirement } from '../policies/catalogue.ts';
import { catalogueOf } from './catalogue-of.ts';
import { goalsToday } from './goals-today.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** A longer list of names is no list to choose from, and more names than anybody needs to be shown. */
const mostPeopleToChooseAmong = 200;

export interface RequirementReport extends PlacedRequirement {
  readonly etag: string;
  readonly pending: boolean;
  readonly competence: Competence;
  readonly unit?: Unit | undefined;
  readonly group?: PositionGroup | undefined;
  readonly goal?: Goal | undefined;
  readonly mayChange: boolean;
  /** Exemptions of people in this unit that hold today or later. */
  readonly exemptions: readonly {
    readonly exemption: Exemption;
    readonly etag: string;
    readonly person: Person;
  }[];
}

export interface RequirementsReport {
  readonly unit: Unit;
  readonly positionGroupId?: PositionGroupId | undefined;
  readonly rows: readonly RequirementReport[];
  readonly groups: readonly PositionGroup[];
  readonly goals: readonly Goal[];
  readonly competences: readonly Competence[];
  /** People of the unit whom the reader may exempt; empty when there are too many to choose among, and a unit below is chosen instead. */
  readonly people: readonly Person[];
  readonly tooManyPeople: boolean;
  readonly maySetHere: boolean;
  readonly maySetEverywhere: boolean;
}

/** Everything asked of those who work in a unit, with where it comes from, and what the reader may change. */
export async function viewRequirements(
  context: UseCaseContext,
  actor: Actor,
  unitId: UnitId,
  positionGroupId: PositionGroupId | undefined,
): Promise<Outcome<RequirementsReport>> {
  const { records } = context;
  const organisation = records.organisation();
  const unit = organisation.unit(unitId);
  if (unit === undefined) return { kind: 'notFound' };
  const isHr = actor.roles.includes('HrAdviser');
  if (!mayReadCatalogue(actor, organisation) || !(isHr || leads(actor, unitId, organisation))) {
    return { kind: 'forbidden' };
  }
  const today = norwegianDay(context.now());
  const catalogue = catalogueOf(context);
  const byId = new Map(records.all('positionGroups').map((group) => [group.id, group]));
  const here = new Set(organisation.peopleUnder(unitId));
  const tooManyPeople = here.size > mostPeopleToChooseAmong;
  const people = [...(tooManyPeople ? [] : here)].flatMap((id) =>
    mayExempt(actor, id, organisation) ? (records.person(id) ?? []) : [],
  );
  const exempted = [...here].flatMap((id) => records.where('exemptions', id)).filter((e) => e.until >= today);
  // What is asked of a merged competence is asked of the one it went into, and held against what is asked of that.
  const asked = records
    .all('requirements')
    .filter((r) => !isWithdrawn(r))
    .map((r) => ({ ...r, competenceId: catalogue.standsFor(r.competenceId) }));
  const rows = requirementsIn(asked, unitId, positionGroupId, organisation, today)
    .filter(({ requirement }) => catalogue.isInForce(requirement.competenceId))
    .flatMap((placed): RequirementReport[] => {
      const { requirement } = placed;
      const competence = catalogue.get(requirement.competenceId);
      if (competence === undefined) return [];
      const { goalId } = requirement;
      return [
        {
          ...placed,
          etag: records.get('requirements', requirement.id)?.etag ?? '',
          pending: records.isPending('requirements', requirement.id),
          competence,
          unit: requirement.unitId === 'all' ? undefined : organisation.unit(requirement.unitId),
          group: requirement.positionGroupId === 'all' ? undefined : byId.get(requirement.positionGroupId),
          goal: goalId === undefined ? undefined : records.get('goals', goalId)?.entity,
          mayChange: maySetRequirement(actor, requirement, organisation),
          exemptions: exempted
            .filter((e) => e.requirementId === requirement.id)
            .flatMap((exemption) => {
              const person = records.person(exemption.personId);
              const etag = records.get('exemptions', exemption.id)?.etag ?? '';
              return person === undefined ? [] : [{ exemption, etag, person }];
            }),
        },
      ];
    });
  const shown = new Set(rows.flatMap((row) => row.exemptions.map((e) => e.person.id)));
  shown.delete(actor.personId);
  if (shown.size > 0) {
    await context.audit.record({
      at: toInstant(context.now()),
      actorId: actor.personId,
      action: 'read:exemptions',
      subject: unitId,
      people: shown.size,
    });
  }
  return {
    kind: 'ok',
    value: {
      unit,
      positionGroupId,
      rows,
      groups: records.all('positionGroups'),
      goals: goalsToday(records),
      competences: records
        .all('competences')
        .filter((c) => c.mergedInto === undefined && catalogue.isInForce(c.id)),
      people,
      tooManyPeople,
      maySetHere: maySetRequirement(actor, { unitId }, organisation),
      maySetEverywhere: maySetRequirement(actor, { unitId: 'all' }, organisation),
    },
  };
}
