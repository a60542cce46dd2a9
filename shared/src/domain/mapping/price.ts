/** What it costs to ask: people × minutes = hours, and kroner by what an hour is assumed to cost. */
export interface Price {
  readonly people: number;
  readonly minutesPerPerson: number;
  readonly hours: number;
  readonly kroner: number;
}

/** The leaders talk for three quarters of an hour instead (seed 002: "samle ledere og ansatte for å diskutere mulige løsninger"). */
export const workshopMinutes = 45;

export function priceOf(people: number, minutesPerPerson: number, hourlyCost: number): Price {
  const minutes = people * minutesPerPerson;
  return {
    people,
    minutesPerPerson,
    hours: Math.round(minutes / 6) / 10,
    kroner: Math.round((minutes * hourlyCost) / 60),
  };
}
