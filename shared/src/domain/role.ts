/** App roles in Entra. Leaders and employees need none: the organisation says who they are. */
export const roles = ['HrAdviser', 'UnionRep', 'Management', 'Administrator'] as const;
export type Role = (typeof roles)[number];
