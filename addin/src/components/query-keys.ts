/** Names of what is kept in the pane. */
export const queryKeys = {
  choices: ['choices'],
  tables: ['tables'],
} as const;
