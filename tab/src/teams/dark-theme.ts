import { type Theme, teamsDarkTheme } from '@fluentui/react-components';

/** In a file of its own, so that only those who use it fetch it. */
export const darkTheme: Theme = teamsDarkTheme;
