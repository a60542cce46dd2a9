import type { IsoDate } from '../iso-date.ts';
import type { Language } from '../language.ts';
import { questionEditions } from './talk-questions.data.ts';

export type QuestionId = (typeof questionEditions)[number]['questions'][number]['id'];

export interface TalkQuestion {
  readonly id: QuestionId;
  readonly text: Readonly<Record<Language, string>>;
}

export const questionIds: readonly QuestionId[] = [
  ...new Set(questionEditions.flatMap(({ questions }) => questions.map(({ id }) => id))),
];

/** The questions of a period: the newest edition on its first day. */
export function questionsOn(day: IsoDate): readonly TalkQuestion[] {
  return questionEditions.findLast(({ from }) => from <= day)?.questions ?? [];
}
