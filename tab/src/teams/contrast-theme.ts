import { type Theme, teamsHighContrastTheme } from '@fluentui/react-components';

/** In a file of its own, so that only those who use it fetch it. */
export const contrastTheme: Theme = teamsHighContrastTheme;
