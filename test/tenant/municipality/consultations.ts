import type { AgendaItem, Agreement, Consultation, Party } from '@rod-trad/shared/domain/consultation';
import { type AgendaTopic, checklist } from '@rod-trad/shared/domain/consultation/agenda-topics.data';
import { untouched } from '@rod-trad/shared/domain/consultation/change-consultation';
import { asId } from '@rod-trad/shared/domain/ids';
import { addDays, type IsoDate, isoDate, yearOf } from '@rod-trad/shared/domain/iso-date';
import { lastYearsAgreements, lastYearsWords } from './consultation-words.data.ts';
import type { PlannedPlan } from './plans.ts';

const parties: readonly Party[] = [
  { id: 'employer', kind: 'employer', name: 'Arbeidsgiver' },
  { id: 'fagforbundet', kind: 'union', name: 'Fagforbundet' },
  { id: 'nsf', kind: 'union', name: 'Norsk Sykepleierforbund' },
];

/** Fjordvik's meeting of last year, which has been held, and the one that is planned for this year. */
export function consultations(plans: readonly PlannedPlan[], today: IsoDate): readonly Consultation[] {
  const [municipal] = plans;
  if (municipal === undefined) return [];
  const year = yearOf(today);
  const common = { unitId: municipal.unit.id, parties, planIds: [municipal.row.id] };
  const heldOn = isoDate(`${year - 1}-11-12`);
  return [
    {
      ...common,
      id: asId<'Consultation'>('consultation-last'),
      year: year - 1,
      title: `Drøftingsmøte ${year - 1}`,
      plannedOn: heldOn,
      status: 'held',
      heldOn,
      caseNumber: `${year - 1}/1400`,
      agenda: checklist.map(treated),
      agreements: lastYearsAgreements.map(
        (words, at): Agreement => ({
          id: `agreement-${at + 1}`,
          ...words,
          dueOn: isoDate(`${year}-${String(3 + 3 * at).padStart(2, '0')}-01`),
        }),
      ),
      approvals: parties.map(({ id }, at) => ({ partyId: id, on: addDays(heldOn, 6 + at) })),
    },
    {
      ...common,
      id: asId<'Consultation'>('consultation-next'),
      year,
      title: `Drøftingsmøte ${year}`,
      plannedOn: addDays(today, 14),
      status: 'planned',
      agenda: checklist.map((topic) => ({ id: topic, topic, ...untouched })),
      agreements: [],
      approvals: [],
    },
  ];
}

function treated(topic: AgendaTopic): AgendaItem {
  const words = lastYearsWords[topic];
  if (words === undefined) return { id: topic, topic, ...untouched, notRaised: true };
  const said = { employer: words.employer, fagforbundet: words.fagforbundet, nsf: words.nsf };
  const views = Object.entries(said).flatMap(([partyId, view]) =>
    view === undefined ? [] : [{ partyId, words: view }],
  );
  return { id: topic, topic, views, agreed: words.agreed ?? '', notRaised: false };
}
