import type { ReadersView } from '@rod-trad/shared/contracts/capital-views';
import type { Reading } from '@rod-trad/shared/use-cases/view-readers';

/** Those who look at others' competence are named: it is done as part of the job, and the one looked at has a right to know. */
export function presentReaders(readings: readonly Reading[]): ReadersView {
  return {
    readers: readings.map(({ on, reader, leader, what, unit, times }) => ({
      on,
      name: reader?.name,
      title: reader?.jobTitle,
      leader,
      what,
      unit: unit?.name,
      times,
    })),
  };
}
