import { createTheme, Menu, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

// prettier-ignore
const petrol: MantineColorsTuple = ['#eef6f7', '#e1eef0', '#bcd9de', '#90bfc7', '#5f9fab', '#35808e', '#17687a', '#0b5563', '#073c47', '#052c35'];
// prettier-ignore
const lingon: MantineColorsTuple = ['#fceef0', '#f8dde2', '#eeb7c1', '#e08c9c', '#cf5f75', '#bd3b55', '#a61e3c', '#8c1630', '#721027', '#580b1d'];

/** The tokens of shared/theme.css, in Mantine's form. */
export const theme = createTheme({
  colors: { petrol, red: lingon },
  primaryColor: 'petrol',
  primaryShade: 7,
  defaultRadius: 'sm',
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '600' },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  radius: { sm: 'var(--radius-s)', md: 'var(--radius-m)', lg: 'var(--radius-l)' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // Mantine's placeholder for the first focus is no menu item, and its portal lies outside every landmark.
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false, withinPortal: false } }),
  },
});

/** Mantine's own greys for hints, borders and errors stay under WCAG's contrast, so they are taken from the tokens. */
export const colours: CSSVariablesResolver = () => ({
  variables: {},
  dark: {},
  light: {
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-error': 'var(--lingon)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-gray-4': 'var(--line-strong)',
    '--mantine-color-disabled': '#e3eae9',
    '--mantine-color-disabled-color': 'var(--ink-soft)',
  },
});
