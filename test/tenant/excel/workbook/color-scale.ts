import type { Area } from './address.ts';

/** A point of a scale: which number, and which colour it has. */
export interface ScalePoint {
  readonly type: string;
  readonly formula?: string;
  readonly color: string;
}

/** A conditional format that colours cells by their number; the only kind this workbook carries. */
export interface ColorScale {
  readonly id: string;
  readonly area: Area;
  points: readonly ScalePoint[];
}
