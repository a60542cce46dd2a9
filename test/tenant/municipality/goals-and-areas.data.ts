import type { GoalSource } from '@rod-trad/shared/domain/goal';
import type { AreaKey, Pair } from './catalogue-template.ts';

export const goalTemplates = {
  liveAtHome: {
    source: 'municipalPlan',
    title: [
      'Innbyggerne kan bo trygt hjemme så lenge de ønsker det',
      'Innbyggjarane kan bu trygt heime så lenge dei ønskjer det',
    ],
  },
  everyChild: {
    source: 'municipalPlan',
    title: ['Alle barn og unge hører til og mestrer', 'Alle barn og unge høyrer til og meistrar'],
  },
  climate: {
    source: 'municipalPlan',
    title: [
      'Fjordvik halverer klimagassutslippene innen 2030',
      'Fjordvik halverer klimagassutsleppa innan 2030',
    ],
  },
  sickLeave: {
    source: 'financialPlan',
    title: [
      'Mindre vikarbruk og lavere sykefravær i turnustjenestene',
      'Mindre vikarbruk og lågare sjukefråvær i turnustenestene',
    ],
  },
  digitalFirst: {
    source: 'financialPlan',
    title: [
      'Digitale tjenester frigjør tid til dem som trenger oss mest',
      'Digitale tenester frigjer tid til dei som treng oss mest',
    ],
  },
  keepPeople: {
    source: 'employerStrategy',
    title: [
      'Vi utvikler og beholder de medarbeiderne vi har',
      'Vi utviklar og held på dei medarbeidarane vi har',
    ],
  },
  fullTime: {
    source: 'employerStrategy',
    title: ['Hele stillinger er det vanlige hos oss', 'Heile stillingar er det vanlege hos oss'],
  },
  noHarm: {
    source: 'qualityPlan',
    title: [
      'Ingen kommer til skade av feil vi kunne ha unngått',
      'Ingen kjem til skade av feil vi kunne ha unngått',
    ],
  },
  reading: {
    source: 'qualityPlan',
    title: [
      'Elevene leser med flyt og forståelse før de går ut av 4. trinn',
      'Elevane les med flyt og forståing før dei går ut av 4. trinn',
    ],
  },
  careGrant: {
    source: 'grant',
    title: ['Kommunalt kompetanse- og innovasjonstilskudd', 'Kommunalt kompetanse- og innovasjonstilskot'],
  },
  schoolGrant: {
    source: 'grant',
    title: [
      'Tilskudd til lokal kompetanseutvikling i barnehage og skole',
      'Tilskot til lokal kompetanseutvikling i barnehage og skule',
    ],
  },
} as const satisfies { readonly [key: string]: { readonly source: GoalSource; readonly title: Pair } };

export type GoalKey = keyof typeof goalTemplates;

/** Competence areas in the order of the plan table (seed 001: area and main goal). */
export const areaTemplates: {
  readonly [A in AreaKey]: {
    readonly name: Pair;
    readonly mainGoal: Pair;
    readonly goals: readonly GoalKey[];
  };
} = {
  care: {
    name: ['Helse, omsorg og mestring', 'Helse, omsorg og meistring'],
    mainGoal: [
      'Innbyggerne møter medarbeidere som ser hva de mestrer, og som gir trygg og faglig god hjelp.',
      'Innbyggjarane møter medarbeidarar som ser kva dei meistrar, og som gir trygg og fagleg god hjelp.',
    ],
    goals: ['liveAtHome', 'noHarm', 'careGrant'],
  },
  learning: {
    name: ['Læring, lek og inkludering', 'Læring, leik og inkludering'],
    mainGoal: [
      'Alle barn og unge har voksne rundt seg som kan faget sitt og bygger gode relasjoner.',
      'Alle barn og unge har vaksne rundt seg som kan faget sitt og byggjer gode relasjonar.',
    ],
    goals: ['everyChild', 'reading', 'schoolGrant'],
  },
  technical: {
    name: ['Trygg drift og grønn omstilling', 'Trygg drift og grøn omstilling'],
    mainGoal: [
      'Vann, veger og bygg fungerer hver dag, og arbeidet gjøres trygt og med lite utslipp.',
      'Vatn, vegar og bygg fungerer kvar dag, og arbeidet blir gjort trygt og med lite utslepp.',
    ],
    goals: ['climate', 'noHarm'],
  },
  digital: {
    name: ['Digital kompetanse', 'Digital kompetanse'],
    mainGoal: [
      'Medarbeiderne bruker digitale verktøy trygt, og tar i bruk ny teknologi når den gir bedre tjenester.',
      'Medarbeidarane bruker digitale verktøy trygt, og tek i bruk ny teknologi når ho gir betre tenester.',
    ],
    goals: ['digitalFirst'],
  },
  leadership: {
    name: ['Ledelse og medarbeiderskap', 'Leiing og medarbeidarskap'],
    mainGoal: [
      'Ledere og medarbeidere gjør hverandre gode og tar felles ansvar for resultatene.',
      'Leiarar og medarbeidarar gjer kvarandre gode og tek felles ansvar for resultata.',
    ],
    goals: ['keepPeople', 'sickLeave', 'fullTime'],
  },
  change: {
    name: ['Endring og innovasjon', 'Endring og innovasjon'],
    mainGoal: [
      'Kommunen har ledere, tillitsvalgte og medarbeidere med evne og lyst til å tenke nytt.',
      'Kommunen har leiarar, tillitsvalde og medarbeidarar med evne og lyst til å tenkje nytt.',
    ],
    goals: ['digitalFirst', 'keepPeople'],
  },
  language: {
    name: ['Språk og mangfold', 'Språk og mangfald'],
    mainGoal: [
      'Vi snakker og skriver slik at folk forstår oss, og møter alle med respekt.',
      'Vi snakkar og skriv slik at folk forstår oss, og møter alle med respekt.',
    ],
    goals: ['everyChild', 'liveAtHome'],
  },
  casework: {
    name: ['Rettssikkerhet og gode saksprosesser', 'Rettstryggleik og gode saksprosessar'],
    mainGoal: [
      'Innbyggerne får riktige avgjørelser til rett tid, og forstår hvorfor de ble som de ble.',
      'Innbyggjarane får rette avgjerder til rett tid, og forstår kvifor dei vart som dei vart.',
    ],
    goals: ['noHarm', 'digitalFirst'],
  },
};
