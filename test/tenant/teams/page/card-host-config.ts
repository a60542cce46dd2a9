import type { Theme } from './client-settings.ts';

interface Palette {
  text: string;
  subtle: string;
  accent: string;
  good: string;
  warning: string;
  attention: string;
  surface: string;
  emphasis: string;
  line: string;
}

/** Teams' colours; foregrounds keep 4.5 : 1 on their surfaces. */
const PALETTES: Record<Theme, Palette> = {
  default: {
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
    good: '#0e700e',
    warning: '#8a5300',
    attention: '#b10e1c',
    surface: '#ffffff',
    emphasis: '#f5f5f5',
    line: '#d1d1d1',
  },
  dark: {
    text: '#ffffff',
    subtle: '#c7c7c7',
    accent: '#9299f7',
    good: '#54b054',
    warning: '#faa06b',
    attention: '#f1959c',
    surface: '#292929',
    emphasis: '#333333',
    line: '#666666',
  },
  contrast: {
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff01',
    good: '#3ff23f',
    warning: '#ffff01',
    attention: '#ff8a8a',
    surface: '#000000',
    emphasis: '#000000',
    line: '#ffffff',
  },
};

/** How Teams draws cards: spacings, sizes and colours for the `adaptivecards` renderer. */
export function cardHostConfig(theme: Theme) {
  const palette = PALETTES[theme];
  const style = (backgroundColor: string) => ({
    backgroundColor,
    borderColor: palette.line,
    foregroundColors: foregroundsOf(palette),
  });
  const fontFamily = '"Segoe UI", system-ui, sans-serif';
  const fontWeights = { lighter: 300, default: 400, bolder: 600 };
  const label = { color: 'default', isSubtle: false, size: 'default', weight: 'bolder' };
  return {
    supportsInteractivity: true,
    choiceSetInputValueSeparator: ',',
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    imageSizes: { small: 32, medium: 52, large: 100 },
    fontTypes: {
      default: {
        fontFamily,
        fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
        fontWeights,
      },
      monospace: {
        fontFamily: 'ui-monospace, monospace',
        fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
        fontWeights,
      },
    },
    textStyles: { heading: { size: 'large', weight: 'bolder', color: 'default', isSubtle: false } },
    textBlock: { headingLevel: 3 },
    containerStyles: {
      default: style(palette.surface),
      emphasis: style(palette.emphasis),
      accent: style(palette.emphasis),
      good: style(palette.emphasis),
      attention: style(palette.emphasis),
      warning: style(palette.emphasis),
    },
    actions: {
      // Teams shows at most six actions (teams-docs cards-reference).
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'emphasis' },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    adaptiveCard: { allowCustomStyle: false },
    imageSet: { imageSize: 'medium', maxImageHeight: 100 },
    factSet: {
      title: { ...label, wrap: true, maxWidth: 150 },
      value: { ...label, weight: 'default', wrap: true },
      spacing: 12,
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { ...label, suffix: ' *', suffixColor: 'attention' },
        optionalInputs: label,
      },
      errorMessage: { color: 'attention', size: 'small', spacing: 'small', weight: 'default' },
    },
  };
}

function foregroundsOf(palette: Palette) {
  const both = (color: string) => ({ default: color, subtle: color });
  return {
    default: { default: palette.text, subtle: palette.subtle },
    dark: both(palette.text),
    light: both(palette.subtle),
    accent: both(palette.accent),
    good: both(palette.good),
    warning: both(palette.warning),
    attention: both(palette.attention),
  };
}
