import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'
import { dark, light, tuples, variables } from './colours.ts'

const colours: Record<keyof typeof tuples, MantineColorsTuple> = tuples

/** Focus and touch show a hint as well as the pointer: a hint only a mouse can see is no help on a phone. */
const everyWay = { hover: true, focus: true, touch: true }

export const theme = createTheme({
  primaryColor: 'act',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  colors: colours,
  fontFamily: 'var(--sy-font)',
  fontFamilyMonospace: 'var(--sy-font)',
  headings: { fontFamily: 'var(--sy-font)', fontWeight: '700' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.5', sm: '1.54', md: '1.572', lg: '1.75', xl: '1.5' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '10px', xl: '12px' },
  defaultRadius: '6px',
  shadows: {
    xs: 'none',
    sm: 'none',
    md: '0 10px 28px -6px rgb(8 24 28 / .28)',
    lg: '0 10px 28px -6px rgb(8 24 28 / .28)',
    xl: '0 10px 28px -6px rgb(8 24 28 / .28)',
  },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm', variant: 'default' } },
    Tooltip: { defaultProps: { openDelay: 150, withArrow: true, events: everyWay } },
    Badge: { defaultProps: { tt: 'none', radius: 'sm' } },
    Table: { defaultProps: { verticalSpacing: 'xs' } },
    Popover: { defaultProps: { shadow: 'md', radius: 'md' } },
    Drawer: { defaultProps: { shadow: 'md' } },
  },
})

/** Mantine's own names follow our meanings, so no part of it brings a second blue, a second grey or a red error. */
const ours = {
  '--mantine-color-body': 'var(--sy-canvas)',
  '--mantine-color-text': 'var(--sy-ink)',
  '--mantine-color-bright': 'var(--sy-ink)',
  '--mantine-color-dimmed': 'var(--sy-ink3)',
  '--mantine-color-placeholder': 'var(--sy-ink3)',
  '--mantine-color-error': 'var(--sy-ink)',
  '--mantine-color-anchor': 'var(--sy-act)',
  '--mantine-color-default': 'var(--sy-raised)',
  '--mantine-color-default-hover': 'var(--sy-act-soft)',
  '--mantine-color-default-color': 'var(--sy-ink)',
  '--mantine-color-default-border': 'var(--sy-line-strong)',
  '--mantine-color-disabled': 'var(--sy-sunken)',
  '--mantine-color-disabled-color': 'var(--sy-ink3)',
  '--mantine-color-disabled-border': 'var(--sy-line)',
}

export const resolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...variables(light), ...ours },
  dark: {
    ...variables(dark),
    ...ours,
    '--mantine-color-help-filled': '#CE321E',
    '--mantine-color-help-text': '#FE9378',
  },
})
