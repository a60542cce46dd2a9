import type { Judgement } from './step.ts';
import { mostLeft, type StepFacts } from './step-facts.ts';

/** 5. Kartlegging av kritiske kompetansebehov: it is laid down what is critical, and known how it stands. */
export function judgeNeeds({ critical, roundOpen }: StepFacts): Judgement {
  if (critical === 'hidden') return { state: 'hidden', reason: 'tooFew', place: 'gap' };
  if (critical.length === 0) return { state: 'notBegun', reason: 'noCritical', place: 'requirements' };
  const required = sum(critical, ({ required: people }) => people);
  const unknown = sum(critical, ({ unknown: people }) => people);
  if (unknown <= required * mostLeft) {
    return { state: 'done', reason: 'mapped', place: 'gap', count: critical.length };
  }
  const place = 'rounds';
  if (roundOpen) return { state: 'underWay', reason: 'roundOpen', place, count: unknown, of: required };
  return unknown === required
    ? { state: 'notBegun', reason: 'nothingKnown', place, count: critical.length }
    : { state: 'underWay', reason: 'someUnknown', place, count: unknown, of: required };
}

/** 6. Enhetens forslag til kompetansetiltak: what is short has a measure. */
export function judgeProposals({ critical, plan }: StepFacts, needs: Judgement): Judgement {
  if (critical === 'hidden') return { state: 'hidden', reason: 'tooFew', place: 'gap' };
  const short = critical.filter(({ isShort }) => isShort);
  if (short.length === 0) {
    return needs.state === 'done'
      ? { state: 'done', reason: 'noNeeds', place: 'gap' }
      : { state: 'notBegun', reason: 'needsFirst', place: needs.place };
  }
  if (plan === undefined) return { state: 'notBegun', reason: 'noPlan', place: 'life' };
  const answered = short.filter(({ isAnswered }) => isAnswered).length;
  const counts = { place: 'gap', count: answered, of: short.length } as const;
  if (answered === short.length) return { state: 'done', reason: 'allAnswered', ...counts };
  return answered === 0
    ? { state: 'notBegun', reason: 'noneAnswered', ...counts }
    : { state: 'underWay', reason: 'someAnswered', ...counts };
}

function sum<Row>(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((total, row) => total + of(row), 0);
}
