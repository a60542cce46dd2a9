const dayMilliseconds = 86_400_000;
/** Serial 0 of Excel's 1900 date system, counted so that all days from 1 March 1900 on are right. */
const epoch = Date.UTC(1899, 11, 30);

/** Excel keeps a date as the number of days since the end of 1899; the time of day is the fraction. */
export function dateToSerial(date: Date): number {
  return (date.getTime() - epoch) / dayMilliseconds;
}

export function serialToDate(serial: number): Date {
  return new Date(epoch + Math.round(serial * dayMilliseconds));
}
