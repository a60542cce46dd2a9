import type { Competence, Level } from '@rod-trad/shared/domain/competence';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';

type Named = Pick<Competence, 'kind' | 'levels'>;

/** What somebody holds, in words; absent when nothing is known. */
export function heldInWords(competence: Named, level: Level | undefined, language: Language) {
  if (level === undefined) return undefined;
  if (competence.kind === 'skill') return skillInWords(competence, level, language);
  return createText(language)(level > 0 ? 'level.held' : 'level.notHeld');
}

/** What is demanded, in words; absent without a demand. */
export function requiredInWords(competence: Named, level: Level | undefined, language: Language) {
  if (level === undefined) return undefined;
  if (competence.kind === 'skill') return skillInWords(competence, level, language);
  return createText(language)(level > 0 ? 'level.mustHold' : 'level.needNotHold');
}

/** The catalogue's own words for a level of this skill, else those that fit any skill. */
function skillInWords({ levels }: Named, level: Level, language: Language): string {
  const own = levels === undefined ? '' : inLanguage(levels[level], language);
  return own === '' ? createText(language)(`level.default.${level}`) : own;
}
