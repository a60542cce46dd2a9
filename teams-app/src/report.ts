import { describeFailure, nameFailure } from './http/hooks/name-failure.ts';

/** Told what went wrong in the background and where: a failure, or facts about it. The service goes on. */
export type Report = (where: string, what: unknown) => void;

interface Log {
  warn(facts: object, message: string): void;
}

/** Writes reports to the log, failures without the words of others in them. */
export function createReport(log: () => Log | undefined): Report {
  return (where, what) => {
    const facts = what instanceof Error ? describeFailure(nameFailure(what)) : { facts: what };
    log()?.warn({ where, ...facts }, 'trouble in the background');
  };
}
