import type { Level } from '@rod-trad/shared/domain/competence';
import { asId, type MeasureId, type PersonId } from '@rod-trad/shared/domain/ids';
import type { IsoDate } from '@rod-trad/shared/domain/iso-date';
import type { Measure } from '@rod-trad/shared/domain/measure';
import { areaId, type CompetenceKey, competenceId, goalId } from './catalogue.ts';
import { chooseTemplates } from './choose-templates.ts';
import { featuredTitles } from './department-measures.data.ts';
import type { Featured } from './edge-cases.ts';
import { areaTemplates } from './goals-and-areas.data.ts';
import { withDetails } from './measure-details.ts';
import { featuredProgress, measureProgress } from './measure-progress.ts';
import type { MeasureTemplate } from './measure-template.ts';
import type { PlannedPlan } from './plans.ts';
import type { Random } from './random.ts';

interface MeasureInput {
  readonly plans: readonly PlannedPlan[];
  readonly featured: Featured;
  readonly ownerOf: (plan: PlannedPlan) => PersonId | undefined;
  readonly today: IsoDate;
  readonly random: Random;
}

const areaOrder = Object.keys(areaTemplates);

/** Area × measure × year for every plan, tied to the plan above where that has a measure in the same area. */
export function measures({ plans, featured, ownerOf, today, random }: MeasureInput): Measure[] {
  const rows: Measure[] = [];
  const details = random.fork('details');
  const byPlan = new Map<PlannedPlan, Measure[]>();
  for (const plan of plans) {
    const isFeatured = plan.unit === featured.unit;
    const templates = chooseTemplates(plan, isFeatured, random);
    const sorted = [...templates].sort((a, b) => areaOrder.indexOf(a.area) - areaOrder.indexOf(b.area));
    const inArea = new Map<string, number>();
    const made: Measure[] = [];
    byPlan.set(plan, made);
    for (const template of sorted) {
      const order = (inArea.get(template.area) ?? 0) + 1;
      inArea.set(template.area, order);
      // The person's own plan takes up where the department's leaves off: soon due, and moved.
      const turn = !isFeatured ? -1 : plan.person ? made.length + 2 : featuredTitles.indexOf(template.title);
      const ownerId = turn >= 0 && !plan.person ? featured.leader.id : ownerOf(plan);
      const progress = turn >= 0 ? featuredProgress(turn, today) : measureProgress(today, random);
      const parentMeasureId = random.chance(0.7) ? measureAbove(plan, template.area, byPlan) : undefined;
      made.push({
        id: asId<'Measure'>(`measure-${rows.length + made.length + 1}`),
        planId: plan.row.id,
        ...contentOf(template, plan, random),
        ...(parentMeasureId && { parentMeasureId }),
        ...(ownerId && { ownerId }),
        ...progress,
        order,
      });
    }
    rows.push(...made.map((measure) => withDetails(measure, plan, details)));
  }
  return rows;
}

function measureAbove(
  { parent }: PlannedPlan,
  area: MeasureTemplate['area'],
  byPlan: ReadonlyMap<PlannedPlan, Measure[]>,
): MeasureId | undefined {
  if (parent === undefined) return undefined;
  const found = byPlan.get(parent)?.find((measure) => measure.areaId === areaId(area));
  return found?.id ?? measureAbove(parent, area, byPlan);
}

type Content = Omit<
  Measure,
  'id' | 'planId' | 'parentMeasureId' | 'ownerId' | 'years' | 'status' | 'dueOn' | 'progress' | 'order'
>;

function contentOf(template: MeasureTemplate, plan: PlannedPlan, random: Random): Content {
  const [wantedEffect, successCriteria, learningGoals, formAndContent, plannedEvaluation] = template.notes;
  const [kroner, hours] = template.cost;
  const many =
    plan.unit.level === 'municipality' || plan.unit.level === 'sector' ? 40 : Math.max(2, plan.unit.heads);
  return {
    areaId: areaId(template.area),
    goalIds: template.goals.map(goalId),
    title: template.title,
    strategy: template.strategy,
    competences: template.competences.map((target) => {
      const [key, level] = target.split(':');
      return {
        competenceId: competenceId(key as CompetenceKey),
        targetLevel: Number(level) as Level,
        people: plan.person ? 1 : random.int(1, many),
      };
    }),
    ...(template.form && { learningForm: template.form }),
    ...(template.arena && { learningArena: template.arena }),
    audience: template.audience,
    costKroner: Math.round((kroner * (0.8 + random.next() * 0.4)) / 500) * 500,
    costHours: hours,
    funding: template.funding,
    sessions: [],
    wantedEffect,
    successCriteria,
    learningGoals,
    formAndContent,
    plannedEvaluation,
  };
}
