import type { PersonId } from '../domain/ids.ts';
import { addDays, norwegianDay } from '../domain/iso-date.ts';
import { type Price, priceOf, workshopMinutes } from '../domain/mapping/price.ts';
import { freshOn, type Questions, questionsOf } from '../domain/mapping/questions.ts';
import { type RoundDraft, scopeFaults, scopeWarnings } from '../domain/mapping/scope-guard.ts';
import { targetOf } from '../domain/mapping/target.ts';
import type { Actor } from '../policies/actor.ts';
import { mayAskIn } from '../policies/mapping.ts';
import { catalogueOf } from './catalogue-of.ts';
import { findSmallerWay, needOf } from './find-smaller-way.ts';
import { knownInMunicipality } from './known-in-municipality.ts';
import { withoutAccount } from './mapping-facts.ts';
import type { RoundPlanReport } from './mapping-reports.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';
import { questionReport } from './view-mapping-round.ts';

/**
 * What a round would cost, what is known already, and whether a smaller one would do (seed 002, "Hvordan samle kunnskap?"). Nothing is
 * saved, and a draft that is not finished is priced as far as it goes.
 */
export async function planMappingRound(
  context: UseCaseContext,
  actor: Actor,
  draft: RoundDraft,
): Promise<Outcome<RoundPlanReport>> {
  const { records } = context;
  const organisation = records.organisation();
  if (!mayAskIn(actor, draft.unitIds, organisation)) return { kind: 'forbidden' };
  const on = norwegianDay(context.now());
  const known = knownInMunicipality(context);
  // What does not exist is a fault, and counts for nothing.
  const valid: RoundDraft = {
    ...draft,
    unitIds: draft.unitIds.filter(known.unit),
    competenceIds: draft.competenceIds.filter(known.competence),
  };
  const questions = questionsOf(valid.competenceIds, catalogueOf(context));
  const target = targetOf(valid, organisation, on);
  // A draft is nobody's reading of anybody, and leaves no trace as one: of a handful it tells nothing of what they hold.
  const few = target.people.length < context.aggregateThreshold;
  const exists = countFresh(context, questions, few ? [] : target.people);
  const all = exists.everythingKnown;
  const asked = draft.onlyMissing ? target.people.filter((person) => !all.has(person)) : target.people;
  const need = needOf(context, valid, questions);
  const whole = { people: target.people.length, ...need };
  const smaller = few ? undefined : findSmallerWay(context, valid, questions, whole);
  const warnings = scopeWarnings(valid, need, smaller !== undefined);
  const price = (people: number): Price => priceOf(people, draft.minutesPerPerson, draft.hourlyCost);
  return {
    kind: 'ok',
    value: {
      faults: scopeFaults(draft, known, on),
      warnings: warnings.filter(({ kind }) => !few || kind !== 'nothingMissing'),
      price: price(asked.length),
      people: target.people.length,
      newcomers: target.newcomers,
      withoutAccount: withoutAccount(context, asked),
      known: all.size,
      exists: questions.competences.map((competence, index) => ({
        ...questionReport(context, competence),
        fresh: few ? undefined : (exists.fresh[index] ?? 0),
      })),
      ifOnlyMissing: price(target.people.length - all.size),
      smaller,
      workshop: priceOf(
        leadersOf(context, smaller?.units.map(({ id }) => id) ?? valid.unitIds),
        workshopMinutes,
        draft.hourlyCost,
      ),
    },
  };
}

/** How many have a fresh assessment of each competence, and who of all of them. */
function countFresh({ records, now }: UseCaseContext, questions: Questions, people: readonly PersonId[]) {
  const day = addDays(norwegianDay(now()), -1);
  const fresh = questions.competences.map(() => 0);
  const everythingKnown = new Set<PersonId>();
  for (const person of people) {
    const found = freshOn(questions, records.where('assessments', person), day);
    for (const index of found) fresh[index] = (fresh[index] ?? 0) + 1;
    if (fresh.length > 0 && found.size === fresh.length) everythingKnown.add(person);
  }
  return { fresh, everythingKnown };
}

/** First-line leaders mostly know what their people can (seed 002). */
function leadersOf({ records }: UseCaseContext, unitIds: RoundDraft['unitIds']): number {
  const organisation = records.organisation();
  const units = new Set(unitIds.flatMap((id) => organisation.withDescendants(id)));
  return new Set([...units].flatMap((id) => organisation.unit(id)?.leaderId ?? [])).size;
}
