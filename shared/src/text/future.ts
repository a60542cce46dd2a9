import type { Sentence } from './sentence.ts';

/** The projection: how many there will be, and what that rests on. */
export const futureTexts = {
  'future.heading': {
    nb: 'Framskriving for {{unit}}',
    nn: 'Framskriving for {{unit}}',
    en: 'Projection for {{unit}}',
  },
  'future.group': { nb: 'Stillingsgruppe', nn: 'Stillingsgruppe', en: 'Position group' },
  'future.group.all': { nb: 'Alle ansatte', nn: 'Alle tilsette', en: 'All employees' },
  'future.group.choose': {
    nb: 'Velg en stillingsgruppe',
    nn: 'Vel ei stillingsgruppe',
    en: 'Choose a position group',
  },
  'future.competence': { nb: 'Kompetanse', nn: 'Kompetanse', en: 'Competence' },
  'future.competence.none': {
    nb: 'Ingen bestemt – tell hoder',
    nn: 'Ingen bestemt – tel hovud',
    en: 'None in particular – count heads',
  },
  'future.everybody': { nb: 'ansatte', nn: 'tilsette', en: 'employees' },
  'future.nobody': {
    nb: 'Ingen arbeider her i denne stillingsgruppen, så det er ingen å skrive fram.',
    nn: 'Ingen arbeider her i denne stillingsgruppa, så det er ingen å skrive fram.',
    en: 'Nobody in this position group works here, so there is nobody to project.',
  },
  'future.hidden': {
    nb: 'Gruppen er for liten til å vises i tall. Det må være minst {{threshold}} personer, og tallene må ikke kunne røpe noen.',
    nn: 'Gruppa er for lita til å visast i tal. Det må vere minst {{threshold}} personar, og tala må ikkje kunne røpe nokon.',
    en: 'The group is too small to be shown in numbers. There must be at least {{threshold}} people, and the numbers must not give anybody away.',
  },
  'future.chooseGroup': {
    nb: 'Velg hele kommunen og én stillingsgruppe. Slik drøfter partene behovet, og slik kan tallene vises uten å røpe noen.',
    nn: 'Vel heile kommunen og éi stillingsgruppe. Slik drøftar partane behovet, og slik kan tala visast utan å røpe nokon.',
    en: 'Choose the whole municipality and one position group. That is how the parties discuss needs, and how numbers can be shown without giving anybody away.',
  },
  'future.numbers': {
    nb: 'Tallene er fra {{on}} og bygger på alder i femårsgrupper og på det som er publisert. Fritatte er regnet med som dekket.',
    nn: 'Tala er frå {{on}} og byggjer på alder i femårsgrupper og på det som er publisert. Fritekne er rekna med som dekte.',
    en: 'The numbers are from {{on}} and rest on ages in bands of five years and on what has been published. Those who are exempt count as met.',
  },
  'future.ageless': {
    nb: 'Vi mangler fødselsår for {{percent}} av dem. De er regnet som like gamle som de andre.',
    nn: 'Vi manglar fødselsår for {{percent}} av dei. Dei er rekna som like gamle som dei andre.',
    en: 'The year of birth is missing for {{percent}} of them. They are taken to be as old as the others.',
  },
  'future.caption.heads': {
    nb: '{{group}} i {{unit}}, år for år',
    nn: '{{group}} i {{unit}}, år for år',
    en: '{{group}} in {{unit}}, year by year',
  },
  'future.caption.holders': {
    nb: '{{competence}}: {{group}} i {{unit}}, år for år',
    nn: '{{competence}}: {{group}} i {{unit}}, år for år',
    en: '{{competence}}: {{group}} in {{unit}}, year by year',
  },
  'future.sum.heads': {
    nb: 'I {{year}} venter vi {{count}} {{group}} ({{range}}) om ingen fyller stillingene etter dem som slutter.',
    nn: 'I {{year}} ventar vi {{count}} {{group}} ({{range}}) om ingen fyller stillingane etter dei som sluttar.',
    en: 'In {{year}} we expect {{count}} {{group}} ({{range}}) if nobody fills the posts of those who leave.',
  },
  'future.sum.holders': {
    nb: 'I {{year}} venter vi at {{count}} ({{range}}) kan «{{competence}}».',
    nn: 'I {{year}} ventar vi at {{count}} ({{range}}) kan «{{competence}}».',
    en: 'In {{year}} we expect {{count}} ({{range}}) to hold “{{competence}}”.',
  },
  'future.sum.today': {
    nb: 'I dag er det {{count}}.',
    nn: 'I dag er det {{count}}.',
    en: 'Today there are {{count}}.',
  },
  'future.sum.demand': {
    nb: 'Kravet er {{count}}.',
    nn: 'Kravet er {{count}}.',
    en: 'The requirement is {{count}}.',
  },
  'future.sum.short': {
    nb: 'Da mangler det {{count}}.',
    nn: 'Då manglar det {{count}}.',
    en: 'That leaves {{count}} short.',
  },
  'future.sum.enough': { nb: 'Det er nok.', nn: 'Det er nok.', en: 'That is enough.' },
  'future.sum.noDemand': {
    nb: 'Det er ikke stilt krav det året.',
    nn: 'Det er ikkje stilt krav det året.',
    en: 'Nothing is required that year.',
  },
  'future.year': { nb: 'År', nn: 'År', en: 'Year' },
  'future.low': { nb: 'Lavt', nn: 'Lågt', en: 'Low' },
  'future.expected': { nb: 'Ventet', nn: 'Venta', en: 'Expected' },
  'future.high': { nb: 'Høyt', nn: 'Høgt', en: 'High' },
  'future.demand': { nb: 'Krav', nn: 'Krav', en: 'Required' },
  'future.shortage': { nb: 'Mangler', nn: 'Manglar', en: 'Short' },
  'future.picture': {
    nb: 'Tabellen under viser de samme tallene.',
    nn: 'Tabellen under viser dei same tala.',
    en: 'The table below shows the same numbers.',
  },
  'future.key.expected': { nb: 'Ventet antall', nn: 'Venta tal', en: 'Expected number' },
  'future.key.range': { nb: 'Fra lavt til høyt', nn: 'Frå lågt til høgt', en: 'From low to high' },
  'future.planned': {
    nb: 'Med i tallene fra planene: {{years}}.',
    nn: 'Med i tala frå planane: {{years}}.',
    en: 'Included from the plans: {{years}}.',
  },
  'future.planned.year': {
    nb: '{{year}}: {{develop}} lærer det, {{recruit}} rekrutteres',
    nn: '{{year}}: {{develop}} lærer det, {{recruit}} blir rekrutterte',
    en: '{{year}}: {{develop}} learn it, {{recruit}} are recruited',
  },
  'future.download': { nb: 'Last ned som CSV', nn: 'Last ned som CSV', en: 'Download as CSV' },
  'future.fileName': { nb: 'framskriving', nn: 'framskriving', en: 'projection' },
  'future.assumptions': { nb: 'Forutsetninger', nn: 'Føresetnader', en: 'Assumptions' },
  'future.assumptions.about': {
    nb: 'Dette er utgangspunkter, ikke spådommer. Sett inn egne tall, for eksempel fra pensjonskassen eller KS sitt PAI-register. Sertifikater regnes som fornyet når de går ut.',
    nn: 'Dette er utgangspunkt, ikkje spådommar. Set inn eigne tal, til dømes frå pensjonskassa eller PAI-registeret til KS. Sertifikat er rekna som fornya når dei går ut.',
    en: 'These are starting points, not forecasts. Put in your own figures, for instance from the pension fund or KS’ PAI register. Certificates are taken to be renewed when they run out.',
  },
  'future.assumptions.reset': {
    nb: 'Tilbakestill alle',
    nn: 'Still tilbake alle',
    en: 'Reset all',
  },
  'future.reset.one': {
    nb: 'Tilbakestill: {{name}}',
    nn: 'Still tilbake: {{name}}',
    en: 'Reset: {{name}}',
  },
  'future.moved': {
    nb: 'endret fra {{standard}}',
    nn: 'endra frå {{standard}}',
    en: 'changed from {{standard}}',
  },
  'future.value': { nb: 'Brukt', nn: 'Brukt', en: 'Used' },
  'future.standard': { nb: 'Utgangspunkt', nn: 'Utgangspunkt', en: 'Starting point' },
  'future.unit.percent': { nb: '{{count}} prosent', nn: '{{count}} prosent', en: '{{count}} per cent' },
  'future.unit.people': {
    nb: '{{count}} personer i året',
    nn: '{{count}} personar i året',
    en: '{{count}} people a year',
  },
  'future.unit.percent.short': { nb: '%', nn: '%', en: '%' },
  'future.unit.people.short': { nb: 'per år', nn: 'per år', en: 'a year' },
  'future.assume.leaveAt62': {
    nb: 'Går av ved 62 år',
    nn: 'Går av ved 62 år',
    en: 'Leave at 62',
  },
  'future.assume.leaveAt65': {
    nb: 'Går av ved 65, av dem som er igjen',
    nn: 'Går av ved 65, av dei som er att',
    en: 'Leave at 65, of those remaining',
  },
  'future.assume.leaveAt67': {
    nb: 'Går av ved 67, av dem som er igjen',
    nn: 'Går av ved 67, av dei som er att',
    en: 'Leave at 67, of those remaining',
  },
  'future.assume.leaveAt70': {
    nb: 'Går av ved 70, av dem som er igjen',
    nn: 'Går av ved 70, av dei som er att',
    en: 'Leave at 70, of those remaining',
  },
  'future.assume.turnover': {
    nb: 'Slutter i året, av dem under 62',
    nn: 'Sluttar i året, av dei under 62',
    en: 'Leave in a year, of those under 62',
  },
  'future.assume.newcomers': {
    nb: 'Kommer nye i året (lærlinger, studenter, ansatte)',
    nn: 'Kjem nye i året (lærlingar, studentar, tilsette)',
    en: 'Newcomers a year (apprentices, students, recruits)',
  },
  'future.assume.newcomersHold': {
    nb: 'Nye som har kompetansen når de kommer',
    nn: 'Nye som har kompetansen når dei kjem',
    en: 'Newcomers who hold the competence when they come',
  },
  'future.assume.measuresSucceed': {
    nb: 'Så mye av planlagte tiltak lykkes',
    nn: 'Så mykje av planlagde tiltak lykkast',
    en: 'Planned measures that succeed',
  },
  'future.assume.spread': {
    nb: 'Usikkerhet opp og ned',
    nn: 'Uvisse opp og ned',
    en: 'Uncertainty up and down',
  },
} satisfies Record<string, Sentence>;
