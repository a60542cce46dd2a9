import type { PersonId } from '../domain/ids.ts';
import { type IsoDate, norwegianDay, toInstant } from '../domain/iso-date.ts';
import { maySeePerson, sightOfMeasure } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import { sideOf } from '../policies/assess.ts';
import type { Records } from '../stores/records.ts';
import { capitalRows } from './capital-rows.ts';
import { reportMeasure } from './measure-report.ts';
import type { MeasureReport, OwnCompetenceReport } from './reports.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** One person's competence and measures: for oneself, one's own line, and HR. Looking at somebody else is audited. */
export async function viewPersonCompetence(
  context: UseCaseContext,
  actor: Actor,
  personId: PersonId,
): Promise<Outcome<OwnCompetenceReport>> {
  const { records } = context;
  const organisation = records.organisation();
  if (!maySeePerson(actor, personId, organisation)) return { kind: 'forbidden' };
  const person = records.person(personId);
  if (person === undefined) return { kind: 'notFound' };
  if (personId !== actor.personId) {
    await context.audit.record({
      at: toInstant(context.now()),
      actorId: actor.personId,
      action: 'read:competence:person',
      subject: personId,
      people: 1,
    });
  }
  const side = sideOf(actor, personId, organisation);
  return {
    kind: 'ok',
    value: {
      person,
      side,
      positions: organisation
        .employmentsOf(personId)
        .map((e) => ({ ...e, unit: e.unitId === undefined ? undefined : organisation.unit(e.unitId) })),
      rows: capitalRows(context, personId, side),
      measures: measuresOf(records, actor, personId, norwegianDay(context.now())),
    },
  };
}

/** Measures of the person's own plan, and those the person owns. */
function measuresOf(
  records: Records,
  actor: Actor,
  personId: PersonId,
  today: IsoDate,
): readonly MeasureReport[] {
  return records.all('measures').flatMap((measure) => {
    const plan = records.get('plans', measure.planId)?.entity;
    if (plan === undefined) return [];
    const own =
      measure.ownerId === personId || ('personId' in plan.subject && plan.subject.personId === personId);
    const sight = sightOfMeasure(actor, measure, plan, records.organisation());
    return own && sight !== 'none' ? [reportMeasure(records, actor, measure, plan, sight, today)] : [];
  });
}
