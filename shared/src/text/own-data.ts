import type { Sentence } from './sentence.ts';

/** The headings of the file in which a person gets everything the product holds about that person. */
export const ownDataTexts = {
  'ownData.column.part': { nb: 'Del', nn: 'Del', en: 'Part' },
  'ownData.column.on': { nb: 'Dato', nn: 'Dato', en: 'Date' },
  'ownData.column.what': { nb: 'Hva', nn: 'Kva det gjeld', en: 'What' },
  'ownData.column.value': { nb: 'Verdi', nn: 'Verdi', en: 'Value' },
  'ownData.column.source': { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  'ownData.column.note': { nb: 'Merknad', nn: 'Merknad', en: 'Note' },
  'ownData.person': { nb: 'Person', nn: 'Person', en: 'Person' },
  'ownData.position': { nb: 'Stilling', nn: 'Stilling', en: 'Position' },
  'ownData.leads': { nb: 'Leder enheten', nn: 'Leier eininga', en: 'Leads the unit' },
  'ownData.assessment': { nb: 'Vurdering', nn: 'Vurdering', en: 'Assessment' },
  'ownData.exemption': { nb: 'Fritak', nn: 'Fritak', en: 'Exemption' },
  'ownData.measure': { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
  'ownData.followUp': { nb: 'Svar på tiltak', nn: 'Svar på tiltak', en: 'Answer about a measure' },
  'ownData.proposal': {
    nb: 'Forslag til kompetanse',
    nn: 'Framlegg til kompetanse',
    en: 'Proposed competence',
  },
  'ownData.message': { nb: 'Melding i Teams', nn: 'Melding i Teams', en: 'Message in Teams' },
  'ownData.reading': { nb: 'Innsyn', nn: 'Innsyn', en: 'Access' },
  'ownData.name': { nb: 'Navn', nn: 'Namn', en: 'Name' },
  'ownData.email': { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
  'ownData.jobTitle': { nb: 'Tittel i katalogen', nn: 'Tittel i katalogen', en: 'Title in the directory' },
  'ownData.id': { nb: 'Nøkkel i Entra', nn: 'Nøkkel i Entra', en: 'Key in Entra' },
  'ownData.birthYear': { nb: 'Fødselsår', nn: 'Fødselsår', en: 'Year of birth' },
  'ownData.until': { nb: 'til {{on}}', nn: 'til {{on}}', en: 'until {{on}}' },
  'ownData.self': { nb: 'Du selv', nn: 'Du sjølv', en: 'You' },
  'ownData.leader': { nb: 'Leder', nn: 'Leiar', en: 'Leader' },
  'ownData.agreed': { nb: 'Enighet', nn: 'Semje', en: 'Agreed' },
} satisfies Record<string, Sentence>;
