import type { EducationLeave } from '@rod-trad/shared/domain/education/education-leave';
import { type PayCase, payCaseOf } from '@rod-trad/shared/domain/education/pay-case';
import { asId } from '@rod-trad/shared/domain/ids';
import { addDays, type IsoDate } from '@rod-trad/shared/domain/iso-date';
import { competenceId } from './catalogue.ts';
import type { Featured } from './edge-cases.ts';
import type { StaffMember } from './staff.ts';

type Told = Omit<EducationLeave, 'id' | 'personId' | 'decidedBy'>;

/**
 * Five colleagues in the ward of the stories: one has applied, one studies, one has completed half a year, one a course of two days, and one was
 * refused. The employee of the stories has not applied for anything.
 */
export function educations(
  staff: readonly StaffMember[],
  { unit, leader, employee }: Featured,
  today: IsoDate,
): { readonly leaves: readonly EducationLeave[]; readonly payCases: readonly PayCase[] } {
  const colleagues = staff.filter(
    (member) =>
      member.unit === unit &&
      member !== employee &&
      !member.leads &&
      member.endOn === undefined &&
      !member.missing.has('unit'),
  );
  const leaves = told(today).flatMap((leave, at): EducationLeave[] => {
    const person = colleagues[at];
    if (person === undefined) return [];
    const decided = leave.decision === 'applied' ? {} : { decidedBy: leader.id };
    return [{ ...leave, ...decided, id: asId(`leave-${at + 1}`), personId: person.id }];
  });
  const completed = leaves.filter(({ studyState }) => studyState === 'completed');
  return {
    leaves,
    payCases: completed.flatMap((leave) => payCaseOf(leave, leave.completedOn ?? today) ?? []),
  };
}

function told(today: IsoDate): readonly Told[] {
  const undecided = {
    decision: 'applied',
    necessary: false,
    expensesCovered: false,
    substituteHours: 0,
    studyState: 'notBegun',
    taken: 0,
  } as const;
  const granted = {
    decision: 'granted',
    decidedAs: 'Avdelingsleder',
    pay: 'paid',
    expensesCovered: true,
  } as const;
  return [
    {
      ...undecided,
      ...{ title: 'Videreutdanning i kreftsykepleie', institution: 'Universitetet i nord', level: 'master' },
      ...{ studyUnit: 'credits', studyAmount: 60, fromOn: addDays(today, 60), toOn: addDays(today, 420) },
      ...{ percent: 40, payAsked: 'paid', appliedOn: addDays(today, -5) },
      competenceId: competenceId('cancerCare'),
      valueForEmployee: 'Jeg får faget jeg har arbeidet mot i flere år.',
      valueForEmployer: 'Avdelingen får sin første kreftsykepleier, slik planen sier at vi trenger.',
    },
    {
      ...undecided,
      ...granted,
      ...{ title: 'Fagskole i helse, aldring og aktiv omsorg', institution: 'Fjordvik fagskole' },
      ...{ level: 'vocationalCollege', studyUnit: 'credits', studyAmount: 60, percent: 20 },
      ...{ fromOn: addDays(today, -280), toOn: addDays(today, 90), payAsked: 'paid', necessary: true },
      ...{ appliedOn: addDays(today, -340), decidedOn: addDays(today, -330), substituteHours: 240 },
      ...{ studyState: 'underWay', taken: 40, competenceId: competenceId('elderlyCare') },
      valueForEmployee: 'Jeg blir tryggere i møte med dem som har demens.',
      valueForEmployer: 'Flere kan ta ansvar på kveld og helg.',
    },
    {
      ...undecided,
      ...granted,
      ...{ title: 'Veiledning av studenter og lærlinger', institution: 'Universitetet i nord' },
      ...{ level: 'bachelor', studyUnit: 'credits', studyAmount: 30, percent: 20, payAsked: 'partly' },
      ...{ pay: 'partly', fromOn: addDays(today, -300), toOn: addDays(today, -20), substituteHours: 80 },
      ...{ appliedOn: addDays(today, -350), decidedOn: addDays(today, -345) },
      ...{ studyState: 'completed', taken: 30, completedOn: addDays(today, -12) },
      valueForEmployee: 'Jeg kan ta ansvar for studentene.',
      valueForEmployer: 'Vi får flere studenter som vil komme tilbake.',
    },
    {
      ...undecided,
      ...granted,
      ...{ title: 'Sårbehandling, kurs over to dager', institution: 'Utviklingssenteret' },
      ...{ studyUnit: 'days', studyAmount: 2, percent: 100, payAsked: 'paid' },
      ...{ fromOn: addDays(today, -40), toOn: addDays(today, -39), substituteHours: 15 },
      ...{ appliedOn: addDays(today, -70), decidedOn: addDays(today, -68) },
      ...{ compensation: 'Ny fridag uken etter: kurset lå på ukefridagen.' },
      ...{ studyState: 'completed', taken: 2, completedOn: addDays(today, -39) },
      valueForEmployee: 'Jeg kan ta sårstellet alene.',
      valueForEmployer: 'Færre må sendes til legevakten.',
    },
    {
      ...undecided,
      ...{ title: 'Årsstudium i ledelse', institution: 'Høgskolen i Fjordvik', level: 'bachelor' },
      ...{ studyUnit: 'credits', studyAmount: 60, percent: 100, payAsked: 'unpaid' },
      ...{ fromOn: addDays(today, 30), toOn: addDays(today, 300) },
      ...{ appliedOn: addDays(today, -60), decision: 'refused', decidedOn: addDays(today, -50) },
      decidedAs: 'Avdelingsleder',
      refusedBecause:
        'To av tolv er i permisjon i samme tid, og nattevaktene kan ikke dekkes. Søk gjerne igjen fra høsten.',
      valueForEmployee: 'Jeg vil lede en dag.',
      valueForEmployer: 'Kommunen trenger flere som kan lede.',
    },
  ];
}
