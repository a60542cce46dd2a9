import type { Agreement } from '@rod-trad/shared/domain/consultation';
import { viewOf } from '@rod-trad/shared/domain/consultation/change-consultation';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import type { Text } from '@rod-trad/shared/text/text-from';
import type { ConsultationPackage } from '@rod-trad/shared/use-cases/consultation-reports';
import type { BookCell, BookSheet } from '../write-book.ts';
import { numberSheets } from './consultation-number-sheets.ts';
import { agendaWords } from './present-consultation.ts';

/** What the parties take along to the meeting, sheet by sheet. There is no person in it. */
export function consultationBook(report: ConsultationPackage, language: Language): readonly BookSheet[] {
  const text = createText(language);
  return [
    agendaSheet(report, text, language),
    ...numberSheets(report, text, language),
    agreementSheet(report, text),
    strategySheet(report, text),
    planSheet(report, text, language),
  ];
}

function agendaSheet({ consultation }: ConsultationPackage, text: Text, language: Language): BookSheet {
  const { parties, agenda } = consultation;
  return {
    name: text('together.sheet.agenda'),
    columns: [
      { heading: text('together.column.number'), width: 5 },
      { heading: text('together.column.matter'), width: 60 },
      ...parties.map(({ name }) => ({ heading: name, width: 40 })),
      { heading: text('together.agreed'), width: 40 },
      { heading: text('together.notRaised'), width: 14 },
    ],
    rows: agenda.map((item, at) => [
      at + 1,
      agendaWords(item, language),
      ...parties.map(({ id }) => viewOf(item, id)),
      item.agreed,
      item.notRaised ? text('history.yes') : undefined,
    ]),
  };
}

function agreementSheet({ consultation, before }: ConsultationPackage, text: Text): BookSheet {
  const rowsOf = (year: number, agreements: readonly Agreement[]): readonly (readonly BookCell[])[] =>
    agreements.map(({ words, responsible, dueOn, status, outcome }) => [
      ...[year, words, responsible, dueOn],
      text(`together.agreement.${status}`),
      outcome,
    ]);
  return {
    name: text('together.sheet.agreements'),
    columns: [
      { heading: text('together.column.year'), width: 8 },
      { heading: text('together.column.agreement'), width: 60 },
      { heading: text('together.responsible'), width: 30 },
      { heading: text('together.dueOn'), width: 12 },
      { heading: text('together.column.status'), width: 16 },
      { heading: text('together.outcome'), width: 50 },
    ],
    // Last year's first: that is where the meeting begins.
    rows: [
      ...(before === undefined ? [] : rowsOf(before.year, before.agreements)),
      ...rowsOf(consultation.year, consultation.agreements),
    ],
  };
}

function strategySheet({ strategies }: ConsultationPackage, text: Text): BookSheet {
  return {
    name: text('together.sheet.strategies'),
    columns: [
      { heading: text('together.column.strategy'), width: 20 },
      { heading: text('together.column.measures'), width: 12 },
      { heading: text('together.column.kroner'), width: 20 },
      { heading: text('together.column.hours'), width: 20 },
    ],
    rows: strategies.map(({ strategy, measures, kroner, hours }) => [
      ...[text(`measure.strategy.${strategy}`), measures, kroner, hours],
    ]),
  };
}

function planSheet({ plans }: ConsultationPackage, text: Text, language: Language): BookSheet {
  return {
    name: text('together.sheet.plan'),
    columns: [
      { heading: text('together.column.plan'), width: 40 },
      { heading: text('together.column.planStatus'), width: 16 },
      { heading: text('together.column.area'), width: 28 },
      { heading: text('together.column.measure'), width: 50 },
      { heading: text('together.column.strategy'), width: 14 },
      { heading: text('together.column.audience'), width: 28 },
      { heading: text('together.column.years'), width: 22 },
      { heading: text('together.column.kronerYear'), width: 14 },
      { heading: text('together.column.hoursYear'), width: 14 },
      { heading: text('together.column.status'), width: 14 },
    ],
    rows: plans.flatMap(({ plan, measures }) =>
      measures.map(({ measure, area }) => [
        plan.title,
        text(`plan.status.${plan.status}`),
        area && inLanguage(area.name, language),
        measure.title,
        text(`measure.strategy.${measure.strategy}`),
        measure.audience,
        measure.years.join(', '),
        measure.costKroner,
        measure.costHours,
        text(`measure.status.${measure.status}`),
      ]),
    ),
  };
}
