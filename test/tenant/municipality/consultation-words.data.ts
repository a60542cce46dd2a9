import type { Agreement } from '@rod-trad/shared/domain/consultation';
import type { AgendaTopic } from '@rod-trad/shared/domain/consultation/agenda-topics.data';

interface Words {
  readonly employer?: string;
  readonly fagforbundet?: string;
  readonly nsf?: string;
  readonly agreed?: string;
}

/** What was said last year; about the questions that are not here nobody said anything. */
export const lastYearsWords: { readonly [Topic in AgendaTopic]?: Words } = {
  'checklist.goals': {
    employer: 'Målet er at flere skal bo trygt hjemme. Da må flere kunne demensomsorg og velferdsteknologi.',
    fagforbundet: 'Helsefagarbeiderne må få bruke hele kompetansen sin, og få tid til å øve.',
  },
  'checklist.available': {
    employer: 'Vi har oversikt i helse og omsorg, men lite i teknisk.',
    nsf: 'Mye av videreutdanningen blant sykepleierne blir ikke brukt.',
    agreed: 'Vi ser først etter ubrukt kompetanse før vi lyser ut stillinger.',
  },
  'checklist.influences': {
    employer: 'Flere eldre, færre i arbeidsfør alder, og ny teknologi i alle tjenester.',
  },
  'checklist.future': {
    fagforbundet: 'Vi trenger flere fagarbeidere med fagskole, særlig i psykisk helse.',
    nsf: 'Klinisk vurdering og veiledning av nyutdannede blir viktigere.',
    agreed: 'Behovet meldes inn til fagskolen sammen med nabokommunene.',
  },
  'checklist.measures': {
    employer: 'Planen har tiltak for de neste fire årene, med mobilisering først.',
    nsf: 'Tiltakene må ha vikarmidler, ellers blir de ikke noe av.',
    agreed: 'Hvert tiltak får satt av tid til vikar før det vedtas.',
  },
  'checklist.forms': {
    fagforbundet: 'Læring på jobben når flest. Hospitering bør prøves ut.',
    agreed: 'Vi prøver hospitering mellom sykehjem og hjemmetjeneste.',
  },
};

/** What was agreed, and what became of it. */
export const lastYearsAgreements: readonly Omit<Agreement, 'id' | 'dueOn'>[] = [
  {
    words: 'Hospitering mellom sykehjem og hjemmetjeneste prøves ut på to avdelinger.',
    responsible: 'Kommunalsjefen for helse og mestring',
    status: 'kept',
    outcome: 'Begge avdelingene er i gang, og vil fortsette.',
  },
  {
    words: 'Alle tiltak i planen får vikarmidler før de vedtas.',
    responsible: 'HR og økonomi',
    status: 'partly',
    outcome: 'På plass i helse, ikke ennå i oppvekst.',
  },
  {
    words: 'Behovet for fagskole meldes inn sammen med nabokommunene.',
    responsible: 'HR',
    status: 'open',
    outcome: '',
  },
];
