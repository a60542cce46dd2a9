/**
 * Office.js measures columns in points, the file in characters of the default font: 7 pixels each and 5 of padding
 * for Calibri 11 (ECMA-376 part 1, 18.3.1.13), with 96 pixels to 72 points.
 */
export const pointsToWidth = (points: number) => Math.round((((points * 96) / 72 - 5) / 7) * 256) / 256;
export const widthToPoints = (width: number) => ((width * 7 + 5) * 72) / 96;

/** 64 pixels. */
export const standardColumnPoints = 48;
/** 20 pixels. */
export const standardRowPoints = 15;
