/** Names of what is kept in the pane. */
export const queryKeys = {
  home: ['home'],
  tables: ['tables'],
} as const;
