import {
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import type { HostTheme } from './host.ts';

const themes = {
  default: teamsLightTheme,
  glass: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
} satisfies Record<HostTheme, Theme>;

/** Fluent's tokens for a look of Teams. */
export function fluentTheme(theme: HostTheme): Theme {
  return themes[theme];
}

/** Whether a look has light letters on a dark ground. */
export function isDark(theme: HostTheme): boolean {
  return theme === 'dark' || theme === 'contrast';
}
