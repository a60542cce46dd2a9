/** Figures as the benchmarks print them. */
export const milliseconds = (time: number) => `${time.toFixed(time < 10 ? 2 : 0)} ms`;
export const count = (number: number) => number.toLocaleString('en');
