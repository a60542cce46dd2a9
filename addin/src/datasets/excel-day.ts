const dayMs = 86_400_000;
const zero = Date.UTC(1899, 11, 30);

/** Days since 30 December 1899, Excel's own count; right for every day after 28 February 1900. */
export function excelDay(isoDay: string): number {
  return Math.round((Date.parse(`${isoDay}T00:00:00Z`) - zero) / dayMs);
}

/** The day of Excel's count; the time of day is left out. */
export function isoDay(serial: number): string {
  return new Date(zero + Math.floor(serial) * dayMs).toISOString().slice(0, 10);
}
