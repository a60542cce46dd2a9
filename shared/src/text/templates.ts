import type { Sentence } from './sentence.ts';

/** Ready-made sheets with charts, in the add-in in Excel. */
export const templateTexts = {
  'addin.templates': { nb: 'Diagrammer og maler', nn: 'Diagram og malar', en: 'Charts and templates' },
  'addin.templates.none': {
    nb: 'Det er ingen maler du kan bruke. Spør HR hvis du mener det er feil.',
    nn: 'Det er ingen malar du kan bruke. Spør HR dersom du meiner det er feil.',
    en: 'There is no template you can use. Ask HR if you think this is wrong.',
  },
  'addin.template': { nb: 'Mal', nn: 'Mal', en: 'Template' },
  'addin.template.insert': { nb: 'Sett inn malen', nn: 'Set inn malen', en: 'Insert the template' },
  'addin.template.working': {
    nb: 'Lager arkene …',
    nn: 'Lagar arka …',
    en: 'Making the sheets …',
  },
  'addin.template.takingBack': { nb: 'Angrer …', nn: 'Angrar …', en: 'Undoing …' },
  'addin.template.sheets_one': {
    nb: '{{count}} nytt ark',
    nn: '{{count}} nytt ark',
    en: '{{count}} new sheet',
  },
  'addin.template.sheets_other': {
    nb: '{{count}} nye ark',
    nn: '{{count}} nye ark',
    en: '{{count}} new sheets',
  },
  'addin.template.inserted': {
    nb: '{{title}} er satt inn på {{sheets}}. Du kan angre helt til noe er endret i dem.',
    nn: '{{title}} er sett inn på {{sheets}}. Du kan angre heilt til noko er endra i dei.',
    en: '{{title}} is on {{sheets}}. You can undo until something in them has been edited.',
  },
  'addin.template.follows': {
    nb: 'Diagrammet følger tabellen når du oppdaterer den.',
    nn: 'Diagrammet følgjer tabellen når du oppdaterer han.',
    en: 'The chart follows the table when you refresh it.',
  },
  'addin.template.hidden': {
    nb: '{{title}}: Alle tallene her er skjult fordi de gjelder for få personer, så det er ingenting å tegne. Velg en større enhet. Arbeidsboken er urørt.',
    nn: '{{title}}: Alle tala her er skjulte fordi dei gjeld for få personar, så det er ingenting å teikne. Vel ei større eining. Arbeidsboka er urørt.',
    en: '{{title}}: All the numbers here are hidden because they are about too few people, so there is nothing to draw. Choose a larger unit. The workbook is untouched.',
  },
  'addin.template.takenBack': {
    nb: '{{title}} er tatt ut igjen. Resten av arbeidsboken er som før.',
    nn: '{{title}} er teken ut att. Resten av arbeidsboka er som før.',
    en: '{{title}} has been taken out again. The rest of the workbook is as it was.',
  },
  'addin.template.edited': {
    nb: '{{title}} kan ikke angres lenger: Noe er endret i arkene siden de ble satt inn. Vil du ha dem bort, kan du slette dem i Excel.',
    nn: '{{title}} kan ikkje angrast lenger: Noko er endra i arka sidan dei vart sette inn. Vil du ha dei bort, kan du slette dei i Excel.',
    en: '{{title}} can no longer be undone: something in the sheets has been edited since they were inserted. To get rid of them, delete them in Excel.',
  },
  'addin.template.gap.name': {
    nb: 'Dekning etter enhet',
    nn: 'Dekning etter eining',
    en: 'Coverage by unit',
  },
  'addin.template.gap.hint': {
    nb: 'Tabellen med dekning, og et stolpediagram ved siden av.',
    nn: 'Tabellen med dekning, og eit stolpediagram ved sida av.',
    en: 'The table of coverage, with a bar chart beside it.',
  },
  'addin.template.gap.title': {
    nb: 'Dekning etter enhet, {{unit}} {{year}}',
    nn: 'Dekning etter eining, {{unit}} {{year}}',
    en: 'Coverage by unit, {{unit}} {{year}}',
  },
  'addin.template.gap.value': {
    nb: 'Oppfylte krav, i prosent (skjulte tall har ingen stolpe)',
    nn: 'Oppfylte krav, i prosent (skjulte tal har ingen stolpe)',
    en: 'Requirements met, per cent (hidden numbers have no bar)',
  },
  'addin.template.projection.name': {
    nb: 'Framskriving med spenn',
    nn: 'Framskriving med spenn',
    en: 'Projection with its range',
  },
  'addin.template.projection.hint': {
    nb: 'Et linjediagram for hver stillingsgruppe, fra lavt til høyt anslag.',
    nn: 'Eit linjediagram for kvar stillingsgruppe, frå lågt til høgt anslag.',
    en: 'A line chart for each position group, from the low estimate to the high.',
  },
  'addin.template.projection.title': {
    nb: 'Framskriving, {{unit}}',
    nn: 'Framskriving, {{unit}}',
    en: 'Projection, {{unit}}',
  },
  'addin.template.projection.group': {
    nb: '{{group}}, {{unit}}',
    nn: '{{group}}, {{unit}}',
    en: '{{group}}, {{unit}}',
  },
  'addin.template.projection.about': {
    nb: 'Det blå feltet går fra lavt til høyt anslag. Linjen er det vi venter, den stiplede er det som kreves.',
    nn: 'Det blå feltet går frå lågt til høgt anslag. Linja er det vi ventar, den stipla er det som blir kravd.',
    en: 'The blue band goes from the low estimate to the high. The line is what is expected, the dashed one what is required.',
  },
  'addin.template.projection.value': { nb: 'Ansatte', nn: 'Tilsette', en: 'Employees' },
  'addin.template.plan.name': { nb: 'Planen år for år', nn: 'Planen år for år', en: 'The plan year by year' },
  'addin.template.plan.hint': {
    nb: 'Hvor mange tiltak som går i hvert år, med planen på et eget ark.',
    nn: 'Kor mange tiltak som går i kvart år, med planen på eit eige ark.',
    en: 'How many measures run in each year, with the plan on a sheet of its own.',
  },
  'addin.template.plan.title': {
    nb: 'Tiltak år for år, {{unit}}',
    nn: 'Tiltak år for år, {{unit}}',
    en: 'Measures year by year, {{unit}}',
  },
  'addin.template.plan.about': {
    nb: 'Excel teller kryssene i planen. Et tiltak som går over flere år, teller i hvert av dem.',
    nn: 'Excel tel kryssa i planen. Eit tiltak som går over fleire år, tel i kvart av dei.',
    en: 'Excel counts the crosses in the plan. A measure over several years counts in each of them.',
  },
  'addin.template.plan.value': { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
  'addin.template.consultation.name': {
    nb: 'Drøftingspakke',
    nn: 'Drøftingspakke',
    en: 'Consultation package',
  },
  'addin.template.consultation.hint': {
    nb: 'En forside med de sju spørsmålene, tallene til møtet og planen. Ingen navn.',
    nn: 'Ei framside med dei sju spørsmåla, tala til møtet og planen. Ingen namn.',
    en: 'A front sheet with the seven questions, the numbers for the meeting and the plan. No names.',
  },
  'addin.template.consultation.title': {
    nb: 'Drøftingspakke {{year}}, {{unit}}',
    nn: 'Drøftingspakke {{year}}, {{unit}}',
    en: 'Consultation package {{year}}, {{unit}}',
  },
  'addin.template.consultation.sheet': { nb: 'Til drøfting', nn: 'Til drøfting', en: 'For consultation' },
  'addin.template.consultation.hidden': {
    nb: 'Tall som gjelder for få personer, er skjult. Alle partene får de samme tallene.',
    nn: 'Tal som gjeld for få personar, er skjulte. Alle partane får dei same tala.',
    en: 'Numbers about too few people are hidden. All parties get the same numbers.',
  },
  'addin.template.consultation.tables': {
    nb: 'Tabellene i pakken',
    nn: 'Tabellane i pakken',
    en: 'The tables',
  },
} satisfies Record<string, Sentence>;
