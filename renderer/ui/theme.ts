import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core'

/** Ten shades around the ink of the primary button; what shows is taken from the tokens by the resolver below. */
const ink: MantineColorsTuple = [
  '#eef3fa',
  '#dbe5f2',
  '#b7c9e3',
  '#90acd3',
  '#6f93c5',
  '#5a83bd',
  '#23497a',
  '#1d3f6c',
  '#17355c',
  '#10284a',
]

/** Mantine paints light and dark with numbered greys; here each number is a token, so nothing falls out of the paper. */
const greys = {
  light: ['desk', 'hover', 'hair', 'line', 'line', 'edge', 'ink-3', 'ink-2', 'ink', 'ink'],
  dark: ['ink', 'ink-2', 'ink-3', 'edge', 'line', 'raised', 'raised', 'paper', 'hover', 'well'],
} as const

const numbered = (name: 'gray' | 'dark', tokens: readonly string[]) =>
  Object.fromEntries(tokens.map((token, shade) => [`--mantine-color-${name}-${shade}`, `var(--${token})`]))

/** Three kinds of button and no more: the one that matters, an outlined one, a bare one; `red` is for removing. */
const variants: VariantColorsResolver = input => {
  const red = input.color === 'red'
  if (input.variant === 'filled')
    return red
      ? {
          background: 'var(--red-fill)',
          hover: 'var(--red-fill)',
          color: 'var(--on-red)',
          border: '1px solid transparent',
        }
      : {
          background: 'var(--blue-fill)',
          hover: 'var(--blue-press)',
          color: 'var(--on-blue)',
          border: '1px solid transparent',
        }
  if (input.variant === 'default')
    return {
      background: 'var(--raised)',
      hover: 'var(--hover)',
      color: red ? 'var(--red)' : 'var(--ink)',
      border: '1px solid var(--line)',
    }
  if (input.variant === 'subtle')
    return {
      background: 'transparent',
      hover: 'var(--hover)',
      color: red ? 'var(--red)' : 'var(--ink-2)',
      border: '1px solid transparent',
    }
  return defaultVariantColorsResolver(input)
}

export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-bright': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-3)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-default': 'var(--raised)',
    '--mantine-color-default-hover': 'var(--hover)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line)',
    '--mantine-color-error': 'var(--red)',
    '--mantine-color-anchor': 'var(--blue)',
    '--mantine-primary-color-filled': 'var(--blue-fill)',
    '--mantine-primary-color-filled-hover': 'var(--blue-press)',
    '--mantine-primary-color-contrast': 'var(--on-blue)',
    '--mantine-primary-color-light': 'var(--blue-wash)',
    '--mantine-primary-color-light-hover': 'var(--chosen)',
    '--mantine-primary-color-light-color': 'var(--blue)',
    ...numbered('gray', greys.light),
    ...numbered('dark', greys.dark),
  }
  return { variables: {}, light: shared, dark: shared }
}

const fade = { transition: 'fade', duration: 160 } as const

/** `tokens.css` is the one source of looks; this only tells Mantine where to find them. */
export const theme = createTheme({
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--mono)',
  headings: { fontFamily: 'var(--serif)', fontWeight: '400' },
  fontSizes: { xs: '11px', sm: '12px', md: '13px', lg: '14px', xl: '16px' },
  fontWeights: { regular: '400', medium: '600', bold: '600' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '5px', md: '8px' },
  defaultRadius: 'sm',
  shadows: { sm: 'var(--lift-1)', md: 'var(--lift-2)', lg: 'var(--lift-3)' },
  focusRing: 'auto',
  cursorType: 'default',
  respectReducedMotion: true,
  primaryColor: 'ink',
  colors: { ink },
  variantColorResolver: variants,
  components: {
    Button: { defaultProps: { size: 'sm', variant: 'default' } },
    ActionIcon: { defaultProps: { variant: 'subtle' } },
    // The placeholder that would take the first focus is no entry of a menu, and a screen reader stumbles over it.
    Menu: { defaultProps: { withArrow: false, offset: 4, transitionProps: fade, withInitialFocusPlaceholder: false } },
    Popover: { defaultProps: { withArrow: false, offset: 8, transitionProps: fade } },
    Modal: {
      defaultProps: {
        centered: true,
        withCloseButton: false,
        transitionProps: fade,
        // Mantine draws a <header>, which would be a second banner of the page beside the screen's own.
        attributes: { header: { role: 'presentation' } },
      },
    },
    Tooltip: { defaultProps: { withArrow: false, openDelay: 500 } },
  },
})
