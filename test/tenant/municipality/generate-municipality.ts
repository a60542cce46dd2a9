import { type IsoDate, isoDate } from '@rod-trad/shared/domain/iso-date';
import { organise } from '@rod-trad/shared/domain/organisation';
import { assessments } from './assessments.ts';
import { areas, competences, goals } from './catalogue.ts';
import { createProfiles } from './competence-profile.ts';
import { consultations } from './consultations.ts';
import { earlierPlan } from './earlier-plan.ts';
import { addEdgeCases, chooseFeatured } from './edge-cases.ts';
import { educations } from './educations.ts';
import { evaluations } from './evaluations.ts';
import { exemptions } from './exemptions.ts';
import { featuredDemands } from './featured-demands.ts';
import { followUps } from './follow-ups.ts';
import { mappingRounds } from './mapping-rounds.ts';
import { createOwners } from './measure-owners.ts';
import { measures } from './measures.ts';
import type { Municipality, MunicipalityOptions } from './municipality.ts';
import { directoryRows, employmentRows, leadersOf, positionGroups, unitRows } from './people-table.ts';
import { plans } from './plans.ts';
import { createRandom } from './random.ts';
import { requirements } from './requirements.ts';
import { giveRoles } from './roles.ts';
import { employ } from './staff.ts';
import { surveyScores } from './survey-scores.ts';
import { talks } from './talks.ts';
import { planUnits } from './unit-tree.ts';
import { yearDates } from './year-dates.ts';

/** Makes Fjordvik kommune: invented people in an invented place, the same for the same options. Refuses fewer than 20 employees. */
export function generateMunicipality(options: MunicipalityOptions): Municipality {
  const { employees, seed, today } = options;
  if (!Number.isInteger(employees) || employees < 20 || employees > 50_000) {
    throw new RangeError(`Employees must be a whole number from 20 to 50000, not ${employees}.`);
  }
  const random = createRandom(seed);
  const planned = planUnits(employees, random.fork('units'));
  const staff = employ(planned, today, random.fork('staff'));
  const featured = chooseFeatured(staff);
  // So that both languages are seen when the two write to each other.
  featured.leader.language = 'nb-NO';
  featured.employee.language = 'nn-NO';
  giveRoles(staff, featured);
  addEdgeCases(staff, featured, today, random.fork('edges'));
  const leaders = leadersOf(planned, staff);
  const catalogue = competences();
  const demands = requirements(planned, today);
  const profileOf = createProfiles(demands, catalogue, today);
  const planRows = plans(planned, staff, featured, today, random.fork('plans'));
  const owners = { units: planned, staff, leaders, featured, today, random: random.fork('owners') };
  const measureRows = measures({
    plans: planRows,
    featured,
    ownerOf: createOwners(owners),
    today,
    random: random.fork('measures'),
  });
  const hrAdviser = staff.find((member) => member.roles.includes('HrAdviser')) ?? featured.leader;
  const [municipal] = planRows;
  if (municipal === undefined) throw new Error('A municipality without a plan');
  const earlier = earlierPlan(municipal, measureRows, areas(), goals(), hrAdviser, today);
  const answers = followUps(measureRows, today, random.fork('follow-ups'));
  const mapping = mappingRounds({
    staff,
    featured,
    hrAdviser: hrAdviser.id,
    today,
    random: random.fork('mapping rounds'),
  });
  const studying = educations(staff, featured, today);
  const units = unitRows(planned, leaders);
  const employments = employmentRows(staff);
  const season = talks({
    staff,
    featured,
    organisation: organise(units, employments, today),
    hrAdviser: hrAdviser.id,
    today,
    random: random.fork('talks'),
  });
  const perPerson = options.assessmentsPerPerson ?? usualAssessments(employees);

  return {
    people: directoryRows(staff, leaders, today),
    tables: {
      units,
      positionGroups: positionGroups(),
      employments,
      goals: goals(),
      areas: areas(),
      competences: catalogue,
      requirements: [...demands, ...featuredDemands(featured.unit, today)],
      exemptions: exemptions({ staff, profileOf, leaders, today, random: random.fork('exemptions') }),
      assessments: [
        ...assessments({
          staff,
          profileOf,
          competences: catalogue,
          perPerson,
          featured: featured.employee,
          today,
          seed,
          random: random.fork('assessments'),
        }),
        ...mapping.answers,
      ],
      mappingRounds: mapping.rounds,
      plans: [...planRows.map((plan) => plan.row), earlier.plan],
      measures: [...measureRows, ...earlier.measures],
      followUps: answers,
      // Nobody has changed anything yet.
      history: [],
      planCopies: earlier.copies,
      evaluations: evaluations({
        measures: measureRows,
        followUps: answers,
        earlier: earlier.measures.map((measure) => ({ measure, endedOn: endOfYears(measure.years) })),
        hrAdviser: hrAdviser.id,
        today,
        random: random.fork('evaluations'),
      }),
      yearDates: yearDates(today),
      // HR has set nothing yet: the defaults count.
      settings: [],
      surveyScores: surveyScores(planned, staff, featured.unit, today, random.fork('survey')),
      educationLeaves: studying.leaves,
      payCases: studying.payCases,
      // What came along holds until HR adds a newer text.
      agreementTexts: [],
      consultations: consultations(planRows, today),
      talkPeriods: season.periods,
      talks: season.talks,
      talkPreparations: [],
      talkPoints: season.points,
      payTalks: [],
    },
  };
}

function endOfYears(years: readonly number[]): IsoDate {
  return isoDate(`${years.at(-1)}-05-31`);
}

/** About 15 each in a small municipality and 40 in the largest, where mapping has gone on for years. */
function usualAssessments(employees: number): number {
  return 15 + 25 * Math.max(0, (employees - 5000) / 45_000);
}
