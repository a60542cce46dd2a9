/** Study points of one year of full time; HTA 3.3 and 4.2.4 speak of half a year and of one. */
const pointsPerYear = 60;

/** The extent of an education in years of full time. */
export function yearsOfStudy(studyPoints: number): number {
  return studyPoints / pointsPerYear;
}
