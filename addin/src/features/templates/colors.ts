/**
 * Blue and orange are told apart by those who do not see red from green, and all of them from each other in grey. Against white: blue
 * 6.5 to 1, orange 4.5 to 1; the band is light, and its edge is said by the low and high numbers of the table.
 */
export const colors = { main: '#1F5FA8', demand: '#B4530A', band: '#BDD7EE' } as const;
