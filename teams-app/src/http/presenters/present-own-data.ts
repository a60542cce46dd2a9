import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import type { OwnData } from '@rod-trad/shared/use-cases/export-own-competence';
import { presentText } from './present-talk-parts.ts';

/** Everything about one person for another system: the words of the code, whole rows, names beside ids. */
export function presentOwnData(data: OwnData, language: Language) {
  const name = (competence: OwnData['proposals'][number] | undefined) =>
    competence && inLanguage(competence.name, language);
  return {
    madeAt: data.madeAt,
    person: data.person,
    positions: data.positions.map(({ unit, ...position }) => ({ ...position, unit: unit?.name })),
    leads: data.leads.map((unit) => unit.name),
    assessments: data.assessments.map(({ competence, ...row }) => ({ ...row, competence: name(competence) })),
    exemptions: data.exemptions.map(({ competence, decider, ...row }) => ({
      ...row,
      competence: name(competence),
      decidedByName: decider?.name,
    })),
    measures: data.measures,
    followUps: data.followUps.map(({ measure, ...row }) => ({ ...row, measure: measure?.title })),
    // The numbers beside are of others, and no words of one's own.
    evaluations: data.evaluations.map(({ measure, gaps: _, ...row }) => ({
      ...row,
      measure: measure?.title,
    })),
    proposals: data.proposals.map((competence) => ({ id: competence.id, name: name(competence) })),
    educations: data.educations.map(({ competence, measure, decider, ...row }) => ({
      ...row,
      competence: name(competence),
      measure: measure?.title,
      decidedByName: decider?.name,
    })),
    payCases: data.payCases.map(({ leave, ...row }) => ({ ...row, education: leave?.title })),
    talks: data.talks.map(({ talk, period, employee, leader, texts, points }) => ({
      ...talk,
      period: period?.title,
      employee: employee?.name,
      leader: leader?.name,
      texts: texts.map(({ own, question, opened }) => ({
        own,
        question: question?.text[language],
        ...presentText(opened),
      })),
      points: points.map(({ point, opened }) => ({ ...point, ...presentText(opened) })),
    })),
    payTalks: data.payTalks.map(({ payTalk, opened }) => ({
      ...payTalk,
      measures: opened.kind === 'text' ? opened.text : '',
    })),
    messages: data.messages,
    messageChoices: data.preferences,
    readings: data.readings.map(({ reader, unit, leader, ...reading }) => ({
      ...reading,
      leader,
      name: reader?.name,
      title: reader?.jobTitle,
      unit: unit?.name,
    })),
  };
}
