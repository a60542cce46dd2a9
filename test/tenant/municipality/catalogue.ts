import type { Competence, LevelTexts } from '@rod-trad/shared/domain/competence';
import type { CompetenceArea } from '@rod-trad/shared/domain/competence-area';
import type { Goal } from '@rod-trad/shared/domain/goal';
import { asId } from '@rod-trad/shared/domain/ids';
import type { LocalisedText } from '@rod-trad/shared/domain/language';
import { careSkills } from './care-skills.data.ts';
import type { AreaKey, Pair, SkillTemplate } from './catalogue-template.ts';
import { type CredentialTemplate, credentials } from './credentials.data.ts';
import { digitalSkills } from './digital-skills.data.ts';
import { areaTemplates, type GoalKey, goalTemplates } from './goals-and-areas.data.ts';
import { languageSkills } from './language-skills.data.ts';
import { leadershipSkills } from './leadership-skills.data.ts';
import { learningSkills } from './learning-skills.data.ts';
import { educations } from './papers.data.ts';
import { technicalSkills } from './technical-skills.data.ts';

const skills = {
  ...careSkills,
  ...learningSkills,
  ...technicalSkills,
  ...digitalSkills,
  ...leadershipSkills,
  ...languageSkills,
};

export type CompetenceKey = keyof typeof skills | keyof typeof credentials;

export const goalId = (key: GoalKey) => asId<'Goal'>(`goal-${key}`);
export const areaId = (key: AreaKey) => asId<'CompetenceArea'>(`area-${key}`);
export const competenceId = (key: CompetenceKey) => asId<'Competence'>(`competence-${key}`);

const text = ([nb, nn]: Pair): LocalisedText => ({ nb, nn });

export function goals(): readonly Goal[] {
  return Object.entries(goalTemplates).map(([key, { source, title }]) => ({
    id: goalId(key as GoalKey),
    title: text(title),
    source,
  }));
}

export function areas(): readonly CompetenceArea[] {
  return Object.entries(areaTemplates).map(([key, { name, mainGoal, goals: tied }], index) => ({
    id: areaId(key as AreaKey),
    name: text(name),
    mainGoal: text(mainGoal),
    goalIds: tied.map(goalId),
    order: index + 1,
  }));
}

export function competences(): readonly Competence[] {
  return [
    ...Object.entries(skills).map(([key, skill]) => skillRow(key as CompetenceKey, skill)),
    ...Object.entries(credentials).map(([key, credential]) =>
      credentialRow(key as CompetenceKey, credential),
    ),
  ];
}

function skillRow(key: CompetenceKey, { areas: keys, name, levels }: SkillTemplate): Competence {
  const [none, some, alone, hard, leading] = levels;
  const texts: LevelTexts = [text(none), text(some), text(alone), text(hard), text(leading)];
  return {
    id: competenceId(key),
    areaIds: keys.map(areaId),
    name: text(name),
    kind: 'skill',
    levels: texts,
    status: 'active',
  };
}

function credentialRow(key: CompetenceKey, credential: CredentialTemplate): Competence {
  const { kind, areas: keys, name, validMonths, status = 'active', mergedInto } = credential;
  return {
    id: competenceId(key),
    areaIds: keys.map(areaId),
    name: text(name),
    kind,
    ...(validMonths !== undefined && { validMonths }),
    ...educationOf(key),
    status,
    ...(mergedInto && { mergedInto: competenceId(mergedInto) }),
  };
}

function educationOf(key: CompetenceKey): Pick<Competence, 'educationLevel' | 'studyPoints'> {
  if (!(key in educations)) return {};
  const [educationLevel, studyPoints] = educations[key as keyof typeof educations];
  return { educationLevel, ...(studyPoints !== undefined && { studyPoints }) };
}
