import type { Sentence } from './sentence.ts';

export const measureTexts = {
  'measure.status.planned': { nb: 'Planlagt', nn: 'Planlagt', en: 'Planned' },
  'measure.status.onTrack': { nb: 'I rute', nn: 'I rute', en: 'On track' },
  'measure.status.delayed': { nb: 'Forsinket', nn: 'Forseinka', en: 'Delayed' },
  'measure.status.needsHelp': { nb: 'Trenger hjelp', nn: 'Treng hjelp', en: 'Needs help' },
  'measure.status.done': { nb: 'Ferdig', nn: 'Ferdig', en: 'Done' },
  'measure.status.stopped': { nb: 'Stanset', nn: 'Stansa', en: 'Stopped' },
  'measure.strategy.mobilise': { nb: 'Mobilisere', nn: 'Mobilisere', en: 'Mobilise' },
  'measure.strategy.develop': { nb: 'Utvikle', nn: 'Utvikle', en: 'Develop' },
  'measure.strategy.recruit': { nb: 'Rekruttere', nn: 'Rekruttere', en: 'Recruit' },
  'measure.strategy.phaseOut': { nb: 'Avvikle', nn: 'Avvikle', en: 'Phase out' },
  'measure.form.course': { nb: 'Kurs', nn: 'Kurs', en: 'Course' },
  'measure.form.formalEducation': {
    nb: 'Formell utdanning',
    nn: 'Formell utdanning',
    en: 'Formal education',
  },
  'measure.form.eLearning': { nb: 'E-læring', nn: 'E-læring', en: 'E-learning' },
  'measure.form.jobShadowing': { nb: 'Hospitering', nn: 'Hospitering', en: 'Job shadowing' },
  'measure.form.peerGuidance': { nb: 'Kollegaveiledning', nn: 'Kollegarettleiing', en: 'Peer guidance' },
  'measure.form.mentoring': { nb: 'Mentorordning', nn: 'Mentorordning', en: 'Mentoring' },
  'measure.form.professionalDay': { nb: 'Fagdag', nn: 'Fagdag', en: 'Professional day' },
  'measure.form.competencePackage': {
    nb: 'Kompetansepakke',
    nn: 'Kompetansepakke',
    en: 'Competence package',
  },
  'measure.form.apprenticeship': { nb: 'Læretid', nn: 'Læretid', en: 'Apprenticeship' },
  'measure.form.sharedPost': { nb: 'Delt stilling', nn: 'Delt stilling', en: 'Shared post' },
  'measure.arena.workplace': { nb: 'Arbeidsplassen', nn: 'Arbeidsplassen', en: 'The workplace' },
  'measure.arena.network': { nb: 'Nettverk', nn: 'Nettverk', en: 'Network' },
  'measure.arena.university': {
    nb: 'Høyskole eller universitet',
    nn: 'Høgskule eller universitet',
    en: 'University or university college',
  },
  'measure.arena.vocationalSchool': { nb: 'Fagskole', nn: 'Fagskule', en: 'Vocational college' },
  'measure.arena.online': { nb: 'På nett', nn: 'På nett', en: 'Online' },
  'measure.arena.neighbour': { nb: 'Nabokommune', nn: 'Nabokommune', en: 'Neighbouring municipality' },
  // The five questions of seed 001, "Et eksempel på hvordan tiltak kan beskrives".
  'measure.question.wantedEffect': {
    nb: 'Hva er ønsket effekt med tiltaket?',
    nn: 'Kva er ønskt effekt med tiltaket?',
    en: 'What effect is wanted?',
  },
  'measure.question.successCriteria': {
    nb: 'Hva er suksesskriteriene for å hente ut effekten?',
    nn: 'Kva er suksesskriteria for å hente ut effekten?',
    en: 'What are the success criteria?',
  },
  'measure.question.learningGoals': {
    nb: 'Hva er de konkrete læringsmålene?',
    nn: 'Kva er dei konkrete læringsmåla?',
    en: 'What are the concrete learning goals?',
  },
  'measure.question.formAndContent': {
    nb: 'Hvilken form og hvilket innhold bidrar til at målene nås?',
    nn: 'Kva for form og innhald medverkar til at måla blir nådde?',
    en: 'What form and content will help reach them?',
  },
  'measure.question.plannedEvaluation': {
    nb: 'Hvordan er tiltaket planlagt evaluert?',
    nn: 'Korleis er tiltaket planlagt evaluert?',
    en: 'How will it be evaluated?',
  },
  'measure.notDescribed': { nb: 'Ikke beskrevet ennå', nn: 'Ikkje skildra enno', en: 'Not described yet' },
} satisfies Record<string, Sentence>;
