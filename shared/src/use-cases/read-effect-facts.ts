import type { EffectFacts } from '../domain/effect/effect-facts.ts';
import { type Lack, nobodyInGap } from '../domain/gap/lack.ts';
import type { CompetenceId, UnitId } from '../domain/ids.ts';
import { type IsoDate, isoDate, norwegianDay, yearOf } from '../domain/iso-date.ts';
import type { Measure } from '../domain/measure.ts';
import { type Plan, planYears } from '../domain/plan.ts';
import type { Unit } from '../domain/unit.ts';
import type { Actor } from '../policies/actor.ts';
import { catalogueOf } from './catalogue-of.ts';
import { inAreaOrder } from './gap-facts.ts';
import { isCriticalSomewhere } from './map-column.ts';
import { readPublication } from './publication.ts';
import type { Sight } from './reports.ts';
import { countUnusedHolders } from './unused-holders.ts';
import type { UseCaseContext } from './use-case.ts';

export interface ReadEffectFacts extends EffectFacts {
  /** The day of what lacks today. */
  readonly on: IsoDate;
  /** What the reader may not be told anything of. */
  readonly hidden: readonly CompetenceId[];
}

interface EffectQuestion {
  readonly unit: Unit;
  readonly sight: Sight;
  /** Years from the running one on. */
  readonly years: readonly number[];
  readonly measures: readonly Measure[];
}

/** The years of a plan that are not over. */
export function yearsToCome(
  { now }: Pick<UseCaseContext, 'now'>,
  plan: Pick<Plan, 'firstYear' | 'lastYear'>,
): readonly number[] {
  const thisYear = yearOf(norwegianDay(now()));
  return planYears(plan).filter((year) => year >= thisYear);
}

/** What measures of a unit are held against, as far as the reader may see it. */
export function readEffectFacts(
  context: UseCaseContext,
  actor: Actor,
  question: EffectQuestion,
): Promise<ReadEffectFacts> {
  return question.sight === 'people' ? inPeople(context, question) : inNumbers(context, actor, question);
}

/** What is asked on the last day of each year, of today's people; in the running year, what is asked today. */
async function inPeople(
  context: UseCaseContext,
  { unit, years, measures }: EffectQuestion,
): Promise<ReadEffectFacts> {
  const { records } = context;
  const on = norwegianDay(context.now());
  const thisYear = yearOf(on);
  const catalogue = catalogueOf(context);
  const dayOf = (year: number | 'today') =>
    year === 'today' || year === thisYear ? on : isoDate(`${year}-12-31`);
  const asked = new Set<CompetenceId>();
  for (const day of new Set([on, ...years.map(dayOf)])) {
    for (const { competenceId } of records.gaps({ on: day }).needs(unit.id)) asked.add(competenceId);
    await context.breathe();
  }
  const mobilises = measures.some(({ strategy }) => strategy === 'mobilise');
  const idle = mobilises ? await countUnusedHolders(context, unit.id) : new Map<CompetenceId, number>();
  return {
    ...{ on, thisYear, years, isWhole: true, hidden: [] },
    competences: inAreaOrder(records, asked),
    standsFor: (id) => catalogue.standsFor(id),
    idle: (id) => idle.get(id) ?? 0,
    lack: remembered((id, year) => records.gaps({ on: dayOf(year) }).lack(unit.id, id)),
  };
}

/**
 * The month's published numbers and nothing else, held to be the same in every year: other years are not published. Whom
 * a measure is enough for is not either, so it counts when it reaches the highest level that is asked anywhere.
 */
async function inNumbers(
  context: UseCaseContext,
  actor: Actor,
  { unit, years }: EffectQuestion,
): Promise<ReadEffectFacts> {
  const { records } = context;
  const publication = readPublication(context, actor);
  await publication.prepare(context.breathe);
  const catalogue = catalogueOf(context);
  const { on, competences } = publication;
  const highest = new Map<CompetenceId, number>();
  for (const { competenceId, level = 0 } of records.all('requirements')) {
    const id = catalogue.standsFor(competenceId);
    highest.set(id, Math.max(level, highest.get(id) ?? 0));
  }
  const lacks = new Map<CompetenceId, Lack>();
  for (const total of publication.unit(unit.id, competences)) {
    if (total.kind === 'hidden') continue;
    const { competenceId, required, unknown, gap } = total.gap;
    lacks.set(competenceId, {
      ...{ required, unknown, together: [], critical: isCriticalSomewhere(records, competenceId) },
      inGap: nobodyInGap.map((_, level) => (level === (highest.get(competenceId) ?? 4) ? gap : 0)),
    });
  }
  return {
    ...{ on, thisYear: yearOf(norwegianDay(context.now())), years, isWhole: false },
    competences: competences.filter((id) => lacks.has(id)),
    hidden: competences.filter((id) => !lacks.has(id)),
    standsFor: (id) => catalogue.standsFor(id),
    idle: () => 0,
    lack: (id) => lacks.get(id),
  };
}

/** Asked for once for each measure, and counted once. */
function remembered(read: EffectFacts['lack']): EffectFacts['lack'] {
  const known = new Map<string, Lack | undefined>();
  return (id, year) => {
    const key = `${year} ${id}`;
    if (!known.has(key)) known.set(key, read(id, year));
    return known.get(key);
  };
}

/** The unit a plan is for today; undefined for one person's. */
export function unitOfPlan(
  { records }: Pick<UseCaseContext, 'records'>,
  { subject }: Plan,
): Unit | undefined {
  const organisation = records.organisation();
  const id: UnitId | undefined = 'unitId' in subject ? organisation.inUse(subject.unitId) : undefined;
  return id === undefined ? undefined : organisation.unit(id);
}
