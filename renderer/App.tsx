import { MantineProvider } from '@mantine/core'
import { useColorScheme } from '@mantine/hooks'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { defaultPersonalSettings } from '../shared/settings/settingsAtFirst.ts'
import { WordsProvider } from './i18n/WordsProvider.tsx'
import { Screens, type ScreenTable } from './Screens.tsx'
import { usePersonalSettings } from './settings/usePersonalSettings.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { LiveRegion } from './ui/LiveRegion.tsx'
import { windowQueries } from './ui/queries.ts'
import { type Reach, ReachContext } from './ui/reach.ts'
import { cssVariables, theme } from './ui/theme.ts'
import { useNoStrayDrop } from './ui/useNoStrayDrop.ts'
import { useRegionKeys } from './ui/useRegionKeys.ts'
import { useNewsroomEvents } from './useNewsroomEvents.ts'

type Props = {
  readonly reach: Reach
  /** Screens that other features build. */
  readonly screens: ScreenTable
}

/** The window: what everything stands on, and the screen of the place that the address names. */
export function App({ reach, screens }: Props) {
  const [queries] = useState(windowQueries)
  return (
    <ReachContext value={reach}>
      <QueryClientProvider client={queries}>
        <Surroundings>
          <Screens screens={screens} />
        </Surroundings>
      </QueryClientProvider>
    </ReachContext>
  )
}

/** Language and look of the person at this computer, and what every screen shares. */
function Surroundings({ children }: { readonly children: ReactNode }) {
  useNewsroomEvents()
  useRegionKeys()
  useNoStrayDrop()
  const system = useColorScheme()
  const personal = usePersonalSettings()
  const { theme: chosen, language } = personal.data ?? defaultPersonalSettings
  useEffect(() => {
    if (chosen === 'auto') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = chosen
  }, [chosen])
  if (personal.isPending) return null
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      forceColorScheme={chosen === 'auto' ? system : chosen}
    >
      <WordsProvider language={language}>
        <LiveRegion>
          <ErrorBoundary>{children}</ErrorBoundary>
          <Notifications position="bottom-left" limit={1} containerWidth="max-content" zIndex={100} />
        </LiveRegion>
      </WordsProvider>
    </MantineProvider>
  )
}
