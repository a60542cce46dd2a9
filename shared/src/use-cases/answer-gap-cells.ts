import type { CompetenceId, UnitId } from '../domain/ids.ts';
import { createCompetenceLookup } from '../domain/import/competence-lookup.ts';
import { createUnitLookup } from '../domain/import/unit-lookup.ts';
import { norwegianDay, yearOf } from '../domain/iso-date.ts';
import type { Unit } from '../domain/unit.ts';
import type { FunctionFault } from '../domain/workbook-function.ts';
import { selectableUnits, sightOfUnit } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import { catalogueOf } from './catalogue-of.ts';
import { cellFault, type GapCellAnswer, type GapCellQuestion } from './function-reports.ts';
import { byNameOrKey } from './name-or-key.ts';
import { readPublication } from './publication.ts';
import type { PublishedGap, Sight } from './reports.ts';
import type { UseCaseContext } from './use-case.ts';
import { gapDay, yearsTold } from './view-gap-map.ts';

type Told = ReadonlyMap<CompetenceId, PublishedGap>;

/** Answers cells of one call: each unit and year is read once, and each name looked up in lists made once. */
export function createGapCells(context: UseCaseContext, actor: Actor) {
  const { records } = context;
  const today = norwegianDay(context.now());
  const findUnit = unitFinder(context, actor);
  const findCompetence = createCompetenceLookup({
    competences: records.all('competences'),
    catalogue: catalogueOf(context),
  });
  const read = new Map<string, Told>();
  const seen = new Set<UnitId>();

  const toldOf = async (unit: Unit, sight: Sight, year: number): Promise<Told> => {
    const key = `${unit.id} ${year}`;
    const known = read.get(key) ?? byCompetence(await readNumbers(context, actor, unit, sight, year));
    read.set(key, known);
    return known;
  };

  const answer = async (question: GapCellQuestion): Promise<GapCellAnswer> => {
    const unit = findUnit(question.unit);
    if (typeof unit === 'string') return cellFault(unit, question.unit);
    const sight = sightOfUnit(actor, unit.id, records.organisation());
    if (sight === 'none') return cellFault('noAccess', unit.name);
    const competence = byNameOrKey(findCompetence, question.competence);
    if (typeof competence === 'string') {
      return cellFault(competenceFaults[competence] ?? 'unknownCompetence', question.competence);
    }
    const years = yearsTold(sight, yearOf(today));
    const year = question.year ?? yearOf(today);
    if (!years.includes(year))
      return cellFault('yearNotTold', [...new Set([years[0], years.at(-1)])].join('–'));
    seen.add(unit.id);
    const told = (await toldOf(unit, sight, year)).get(competence.id);
    return { kind: 'told', ask: question.ask, told };
  };
  return { answer, units: (): ReadonlySet<UnitId> => seen };
}

/** The same numbers as in the map: people’s today, or what has been published this month. */
async function readNumbers(
  context: UseCaseContext,
  actor: Actor,
  unit: Unit,
  sight: Sight,
  year: number,
): Promise<readonly PublishedGap[]> {
  if (sight === 'people') {
    const on = gapDay(year, norwegianDay(context.now()));
    const gaps = context.records.gaps({ on }).needs(unit.id);
    return gaps.map((gap) => ({ kind: 'shown', gap }));
  }
  const publication = readPublication(context, actor);
  await publication.prepare(context.breathe);
  return publication.unit(unit.id, publication.competences);
}

function byCompetence(totals: readonly PublishedGap[]): Told {
  return new Map(totals.map((told) => [(told.kind === 'shown' ? told.gap : told).competenceId, told]));
}

const competenceFaults: Readonly<Record<string, FunctionFault>> = {
  severalOfThatName: 'severalCompetences',
  notInForce: 'competenceNotInForce',
};

/** Among the units one may see first: there is an "Avdeling 1" in every home, and whoever leads one means that one. */
function unitFinder({ records }: UseCaseContext, actor: Actor) {
  const organisation = records.organisation();
  const own = selectableUnits(actor, organisation).flatMap((id) => organisation.unit(id) ?? []);
  const inSight = createUnitLookup({ units: own });
  const anywhere = createUnitLookup({ units: organisation.units });
  return (text: string): Unit | FunctionFault => {
    const found = byNameOrKey(inSight, text);
    if (typeof found !== 'string') return found;
    if (found === 'severalUnits') return 'severalUnits';
    const elsewhere = byNameOrKey(anywhere, text);
    if (typeof elsewhere !== 'string' || elsewhere === 'severalUnits') return 'noAccess';
    return 'unknownUnit';
  };
}
