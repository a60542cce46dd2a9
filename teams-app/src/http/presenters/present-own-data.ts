import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import type { OwnData } from '@rod-trad/shared/use-cases/export-own-competence';

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
    proposals: data.proposals.map((competence) => ({ id: competence.id, name: name(competence) })),
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
