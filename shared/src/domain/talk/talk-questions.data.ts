import type { Language } from '../language.ts';

/** The questions of KS, word for word, with the day from which an edition is used. A new edition is added, and none is changed: answers belong to what was asked. */
export const questionEditions = [
  {
    from: '2000-01-01',
    source: 'KS: Veileder om læring og kompetanse, HTA kapittel 3 pkt. 3.3 («Medarbeidersamtalen»)',
    questions: [
      {
        id: 'ownCompetence',
        text: {
          nb: 'Hvordan vurderer du din egen kompetanse sett opp mot virksomhetens/avdelingens kompetanseområder og mål?',
          nn: 'Korleis vurderer du din eigen kompetanse sett opp mot kompetanseområda og måla til verksemda/avdelinga?',
          en: 'How do you see your own competence beside the competence areas and goals of your establishment or department?',
        },
      },
      {
        id: 'unusedCompetence',
        text: {
          nb: 'Har du kompetanse du ikke får brukt – eller ikke brukt tilstrekkelig – i jobben din i dag som vil være relevant for å nå virksomhetens/avdelingens mål?',
          nn: 'Har du kompetanse du ikkje får brukt – eller ikkje brukt nok – i jobben din i dag, og som vil vere relevant for å nå måla til verksemda/avdelinga?',
          en: 'Do you have competence that you do not get to use, or not enough, in your job today, and that would matter for the goals of your establishment or department?',
        },
      },
      {
        id: 'expectations',
        text: {
          nb: 'Hvilken forventning har du til læring og kompetanseutvikling i jobben din, og hva bør prioriteres? Hvordan skal vi følge opp dette?',
          nn: 'Kva forventning har du til læring og kompetanseutvikling i jobben din, og kva bør prioriterast? Korleis skal vi følgje opp dette?',
          en: 'What do you expect of learning and development in your job, and what should come first? How shall we follow it up?',
        },
      },
      {
        id: 'conditions',
        text: {
          nb: 'Hvordan kan arbeidsgiver legge til rette for at du skal kunne lære og utvikle deg, og hva kan du selv bidra med? Er det behov for særskilt tilrettelegging eller skjerming av tid? Eller er kompetanseutviklingsbehovet av et så stort omfang at det er nødvendig med utdanningspermisjon, jf. HTA kap. 1 pkt. 14.2? Hel eller delvis? Lønnet eller ulønnet?',
          nn: 'Korleis kan arbeidsgivar leggje til rette for at du skal kunne lære og utvikle deg, og kva kan du sjølv bidra med? Er det behov for særskild tilrettelegging eller skjerming av tid? Eller er behovet for kompetanseutvikling så stort at det er nødvendig med utdanningspermisjon, jf. HTA kap. 1 pkt. 14.2? Heil eller delvis? Lønt eller ulønt?',
          en: 'How can your employer make it possible for you to learn and develop, and what can you do yourself? Do you need special arrangements, or time set aside? Or is the need so large that it takes educational leave, see HTA chapter 1 section 14.2? Full or part time? Paid or unpaid?',
        },
      },
    ],
  },
] as const satisfies readonly {
  readonly from: string;
  readonly source: string;
  readonly questions: readonly { readonly id: string; readonly text: Readonly<Record<Language, string>> }[];
}[];
