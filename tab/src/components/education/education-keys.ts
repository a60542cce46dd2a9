/** Names of what is kept about educations. Apart from those of the first view, which does not carry them. */
export const educationKeys = {
  unit: (unitId: string) => ['education', 'unit', unitId],
  own: ['education', 'own'],
  leave: (leaveId: string) => ['education', 'leave', leaveId],
  texts: ['education', 'texts'],
} as const;
