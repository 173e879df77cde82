import './theme/mantine-parts.css'
import './theme/base.css'
import './theme/mantine.css'
import { MantineProvider } from '@mantine/core'
import type { i18n } from 'i18next'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { Actions } from './shell/actions.tsx'
import { Place } from './theme/place.tsx'
import { resolver, theme } from './theme/theme.ts'

/** What stands around every staff screen: words, colours, the zone of the house, and the list of acts. */
export const House = ({ words, zone, children }: { words: i18n; zone: string; children: ReactNode }) => (
  <I18nextProvider i18n={words}>
    <MantineProvider theme={theme} cssVariablesResolver={resolver} defaultColorScheme="auto">
      <Place zone={zone}>
        <Actions>{children}</Actions>
      </Place>
    </MantineProvider>
  </I18nextProvider>
)
