import type { Competence } from '../domain/competence.ts';
import type { CompetenceArea } from '../domain/competence-area.ts';
import { type GapSum, sumTold, type Told } from '../domain/consultation/gap-sums.ts';
import { type Recruitment, recruitmentOf } from '../domain/consultation/recruitment.ts';
import { asId } from '../domain/ids.ts';
import { type IsoDate, yearOf } from '../domain/iso-date.ts';
import type { PositionGroup } from '../domain/position-group.ts';
import type { Unit } from '../domain/unit.ts';
import { sightOfUnit } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import { areaOf } from './area-of.ts';
import { isCriticalSomewhere } from './map-column.ts';
import { type Publication, readPublication } from './publication.ts';
import { publishedAges } from './published-ages.ts';
import type { PublishedGap } from './reports.ts';
import type { UseCaseContext } from './use-case.ts';

export interface GroupNumbers {
  /** Absent: everybody in the unit. */
  readonly group?: PositionGroup | undefined;
  /** `notTold`: ages are published for the municipality alone, and only of position groups. */
  readonly recruitment: Recruitment | 'hidden' | 'notTold';
  readonly areas: readonly { readonly area?: CompetenceArea | undefined; readonly sum: GapSum }[];
  readonly critical: readonly { readonly competence: Competence; readonly told: Told }[];
}

export interface ConsultationNumbers {
  /** The day the numbers are from: the first of the month. */
  readonly on: IsoDate;
  readonly threshold: number;
  /** Everybody in the unit first, then the position groups where they are told: in the municipality and its sectors. */
  readonly groups: readonly GroupNumbers[];
}

/** Somebody who leads nobody, and so knows nobody's answers from before. */
const anybody: Actor = { personId: asId<'Person'>(''), roles: [] };

/**
 * What the parties are told (HTA 3.2: "for ulike stillingsgrupper"): the month's publication as it is made for those who lead nobody, so
 * that the employer and the unions have the same numbers before them. A union representative or a manager who leads a unit elsewhere
 * could work out more of it than others; to such a reader a number is told only where the publication made for that reader tells
 * the same. So what is passed on at the table never says more than what everybody has.
 */
export async function readConsultationNumbers(
  context: UseCaseContext,
  actor: Actor,
  unit: Unit,
): Promise<ConsultationNumbers> {
  const { records, aggregateThreshold } = context;
  const everybodys = { reader: anybody, publication: readPublication(context, anybody) };
  const seesPeople = sightOfUnit(actor, unit.id, records.organisation()) === 'people';
  const sources = seesPeople
    ? [everybodys]
    : [everybodys, { reader: actor, publication: readPublication(context, actor) }];
  for (const { publication } of sources) await publication.prepare(context.breathe);
  const { on, competences, tellsGroups } = everybodys.publication;
  const told = (read: (publication: Publication) => readonly PublishedGap[]) =>
    numbersOf(context, agreeing(sources.map(({ publication }) => read(publication))));
  const byGroup = (tellsGroups(unit.id) ? records.all('positionGroups') : [])
    .toSorted((a, b) => a.name.nb.localeCompare(b.name.nb, 'nb'))
    .map((group) => ({
      group,
      recruitment: recruitment(context, sources, unit, group),
      ...told((publication) => publication.group(unit.id, group.id, competences)),
    }));
  const everybody = told((publication) => publication.unit(unit.id, competences));
  return {
    on,
    threshold: aggregateThreshold,
    groups: [{ recruitment: 'notTold', ...everybody }, ...byGroup],
  };
}

interface Source {
  readonly reader: Actor;
  readonly publication: Publication;
}

/** Cell by cell, what all of them tell; hidden when one of them hides it. */
function agreeing(lists: readonly (readonly PublishedGap[])[]): readonly PublishedGap[] {
  const [first = [], ...others] = lists;
  return first.map(
    (cell, at) => others.map((list) => list[at]).find((other) => other?.kind === 'hidden') ?? cell,
  );
}

function recruitment(
  { records, aggregateThreshold }: UseCaseContext,
  sources: readonly Source[],
  unit: Unit,
  group: PositionGroup,
): GroupNumbers['recruitment'] {
  if (records.organisation().withAncestors(unit.id).length > 1) return 'notTold';
  const found = sources.map(({ reader, publication }) => {
    const ages = publishedAges(records, reader, publication, unit.id, group.id, aggregateThreshold);
    return ages === 'hidden' ? 'hidden' : recruitmentOf(yearOf(publication.on), ages);
  });
  const [first = 'hidden'] = found;
  // Where ages are told in other bands, something else follows from them.
  return found.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : 'hidden';
}

function numbersOf(
  { records }: UseCaseContext,
  gaps: readonly PublishedGap[],
): Pick<GroupNumbers, 'areas' | 'critical'> {
  const rows = gaps.flatMap((cell) => {
    const id = cell.kind === 'shown' ? cell.gap.competenceId : cell.competenceId;
    const competence = records.get('competences', id)?.entity;
    const told = toldOf(cell);
    // Nothing is asked of anybody there: that is no news.
    if (competence === undefined || (told !== 'hidden' && told.required === 0)) return [];
    return [{ competence, told, area: areaOf(records, competence) }];
  });
  const byArea = Map.groupBy(rows, ({ area }) => area);
  return {
    areas: [...byArea].map(([area, inArea]) => ({ area, sum: sumTold(inArea.map(({ told }) => told)) })),
    critical: rows.filter(({ competence }) => isCriticalSomewhere(records, competence.id)),
  };
}

function toldOf(cell: PublishedGap): Told {
  if (cell.kind === 'hidden') return 'hidden';
  const { required, met, gap, unknown } = cell.gap;
  return { required, met, gap, unknown };
}
