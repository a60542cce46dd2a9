import type { SkillTemplate } from './catalogue-template.ts';

export const learningSkills = {
  classroom: {
    areas: ['learning'],
    name: ['Klasseledelse', 'Klasseleiing'],
    levels: [
      [
        'Har ikke hatt ansvar for en klasse eller gruppe.',
        'Har ikkje hatt ansvar for ein klasse eller ei gruppe.',
      ],
      [
        'Leder korte økter når en erfaren kollega er i rommet.',
        'Leier korte økter når ein erfaren kollega er i rommet.',
      ],
      [
        'Har tydelige rutiner, møter elevene i døra og får ro til å lære.',
        'Har tydelege rutinar, møter elevane i døra og får ro til å lære.',
      ],
      [
        'Snur vanskelige klassemiljø og tilpasser ledelsen til elever som strever.',
        'Snur vanskelege klassemiljø og tilpassar leiinga til elevar som strevar.',
      ],
      [
        'Observerer og veileder kolleger, og holder i skolens felles arbeid med klassemiljø.',
        'Observerer og rettleier kollegaer, og held i det felles arbeidet skulen gjer med klassemiljø.',
      ],
    ],
  },
  literacy: {
    areas: ['learning', 'language'],
    name: ['Lese- og skriveopplæring', 'Lese- og skriveopplæring'],
    levels: [
      ['Har ikke arbeidet med lese- og skriveopplæring.', 'Har ikkje arbeidd med lese- og skriveopplæring.'],
      [
        'Følger et ferdig opplegg for lesing sammen med en lærer.',
        'Følgjer eit ferdig opplegg for lesing saman med ein lærar.',
      ],
      [
        'Bruker veiledet lesing og skriverammer, og kartlegger elevene på trinnet.',
        'Bruker rettleidd lesing og skriverammer, og kartlegg elevane på trinnet.',
      ],
      [
        'Oppdager lesevansker tidlig, setter inn intensiv opplæring og ser om den virker.',
        'Oppdagar lesevanskar tidleg, set inn intensiv opplæring og ser om ho verkar.',
      ],
      [
        'Er leseveileder: går inn i klasser, deler metoder og følger resultatene for hele skolen.',
        'Er leserettleiar: går inn i klassar, deler metodar og følgjer resultata for heile skulen.',
      ],
    ],
  },
  specialNeeds: {
    areas: ['learning'],
    name: ['Spesialpedagogikk', 'Spesialpedagogikk'],
    levels: [
      [
        'Har ikke arbeidet med individuelt tilrettelagt opplæring.',
        'Har ikkje arbeidd med individuelt tilrettelagd opplæring.',
      ],
      ['Støtter ett barn etter en plan andre har laget.', 'Støttar eitt barn etter ein plan andre har laga.'],
      [
        'Tilpasser oppgaver og dagsrytme for barn med ulike behov i den vanlige gruppa.',
        'Tilpassar oppgåver og dagsrytme for barn med ulike behov i den vanlege gruppa.',
      ],
      [
        'Kartlegger, skriver individuelle planer og samarbeider med PP-tjenesten om dem.',
        'Kartlegg, skriv individuelle planar og samarbeider med PP-tenesta om dei.',
      ],
      [
        'Leder laget rundt barnet og hjelper hele personalet å inkludere flere i fellesskapet.',
        'Leier laget rundt barnet og hjelper heile personalet å inkludere fleire i fellesskapet.',
      ],
    ],
  },
  participation: {
    areas: ['learning'],
    name: ['Barns medvirkning', 'Medverknad frå barn'],
    levels: [
      [
        'Har ikke tenkt så mye på hvordan barn kan være med og bestemme.',
        'Har ikkje tenkt så mykje på korleis barn kan vere med og bestemme.',
      ],
      ['Spør barna om små valg i hverdagen.', 'Spør barna om små val i kvardagen.'],
      [
        'Lytter til det barn sier og viser, og endrer planene etter det.',
        'Lyttar til det barn seier og viser, og endrar planane etter det.',
      ],
      [
        'Har barnesamtaler også om det som er vanskelig, og viser barnet hva det førte til.',
        'Har barnesamtalar også om det som er vanskeleg, og viser barnet kva det førte til.',
      ],
      [
        'Sørger for at barn er med når tjenesten utvikles, og lærer andre gode måter å gjøre det på.',
        'Sørgjer for at barn er med når tenesta blir utvikla, og lærer andre gode måtar å gjere det på.',
      ],
    ],
  },
  difficultTalks: {
    areas: ['learning'],
    name: ['Vanskelige samtaler med foresatte', 'Vanskelege samtalar med føresette'],
    levels: [
      ['Har ikke hatt slike samtaler.', 'Har ikkje hatt slike samtalar.'],
      [
        'Er med i samtalen og tar notater mens en kollega leder den.',
        'Er med i samtalen og tek notat medan ein kollega leier han.',
      ],
      [
        'Forbereder seg, sier det som må sies på en vennlig måte og avtaler neste steg.',
        'Førebur seg, seier det som må seiast på ein venleg måte og avtaler neste steg.',
      ],
      [
        'Tar opp alvorlig bekymring uten å miste tilliten, også med tolk.',
        'Tek opp alvorleg uro utan å miste tilliten, også med tolk.',
      ],
      [
        'Øver med kolleger før og etter samtaler, og står i de sakene som har låst seg.',
        'Øver med kollegaer før og etter samtalar, og står i dei sakene som har låst seg.',
      ],
    ],
  },
  digitalJudgement: {
    areas: ['learning', 'digital'],
    name: ['Digital dømmekraft', 'Digital dømmekraft'],
    levels: [
      ['Snakker ikke med barna om nettbruk ennå.', 'Snakkar ikkje med barna om nettbruk enno.'],
      [
        'Kjenner reglene for bilder og deling, og følger dem.',
        'Kjenner reglane for bilete og deling, og følgjer dei.',
      ],
      [
        'Lærer barn og unge å tenke seg om før de deler, og å sjekke om noe er sant.',
        'Lærer barn og unge å tenkje seg om før dei deler, og å sjekke om noko er sant.',
      ],
      [
        'Tar tak i mobbing og bildedeling på nett sammen med elever og hjem.',
        'Tek tak i mobbing og biletdeling på nett saman med elevar og heim.',
      ],
      [
        'Lager opplegg for hele skolen og holder kolleger oppdatert på det barna faktisk bruker.',
        'Lagar opplegg for heile skulen og held kollegaer oppdaterte på det barna faktisk bruker.',
      ],
    ],
  },
  play: {
    areas: ['learning', 'language'],
    name: ['Lek og språkmiljø', 'Leik og språkmiljø'],
    levels: [
      ['Har ikke vært med i lek med barnegrupper.', 'Har ikkje vore med i leik med barnegrupper.'],
      [
        'Er til stede i leken og svarer når barna tar kontakt.',
        'Er til stades i leiken og svarer når barna tek kontakt.',
      ],
      [
        'Beriker leken, setter ord på det som skjer og hjelper alle barn inn i den.',
        'Gjer leiken rikare, set ord på det som skjer og hjelper alle barn inn i han.',
      ],
      [
        'Bygger språkmiljø for flerspråklige barn og barn som strever med å leke.',
        'Byggjer språkmiljø for fleirspråklege barn og barn som strevar med å leike.',
      ],
      [
        'Filmer, drøfter og forbedrer samspillet i barnehagen sammen med de andre voksne.',
        'Filmar, drøftar og betrar samspelet i barnehagen saman med dei andre vaksne.',
      ],
    ],
  },
  neglect: {
    areas: ['learning', 'care'],
    name: ['Å oppdage vold og omsorgssvikt', 'Å oppdage vald og omsorgssvikt'],
    levels: [
      ['Vet ikke hva man skal se etter.', 'Veit ikkje kva ein skal sjå etter.'],
      [
        'Sier fra til leder når magefølelsen sier at noe er galt, og kjenner meldeplikten.',
        'Seier frå til leiar når magekjensla seier at noko er gale, og kjenner meldeplikta.',
      ],
      [
        'Skriver ned det som er sett og hørt, og melder til barnevernet når det trengs.',
        'Skriv ned det som er sett og høyrt, og melder til barnevernet når det trengst.',
      ],
      [
        'Snakker med barn om vold og overgrep på en måte som gir dem trygghet.',
        'Snakkar med barn om vald og overgrep på ein måte som gir dei tryggleik.',
      ],
      [
        'Veileder ansatte i enkeltsaker og holder samarbeidet med barnevern og politi i gang.',
        'Rettleier tilsette i enkeltsaker og held samarbeidet med barnevern og politi i gang.',
      ],
    ],
  },
} as const satisfies { readonly [key: string]: SkillTemplate };
