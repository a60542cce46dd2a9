/** Names of what is kept in the pane. */
export const queryKeys = {
  choices: ['choices'],
  tables: ['tables'],
  imports: ['imports'],
  sheets: ['sheets'],
} as const;
