import './gallery.css'
import { useMantineColorScheme } from '@mantine/core'
import { useEffect } from 'react'
import { isLanguage } from '#kernel/language.ts'
import { useWords } from '../i18n.ts'
import { GalleryParts } from './gallery-parts.tsx'
import { GalleryScreen, isSampled } from './gallery-screens.tsx'

/** Draws every part and every screen with sample sentences. `?lang=` and `?theme=` choose how. */
export function Gallery({ path }: { path: string }) {
  useAsked()
  const screen = path.split('/')[2] ?? ''
  return isSampled(screen) ? <GalleryScreen screen={screen} /> : <GalleryParts />
}

function useAsked(): void {
  const { speak } = useWords()
  const { setColorScheme } = useMantineColorScheme()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is read once, when the page opens
  useEffect(() => {
    const asked = new URLSearchParams(location.search)
    const language = asked.get('lang')
    const theme = asked.get('theme')
    if (language !== null && isLanguage(language)) speak(language)
    if (theme === 'light' || theme === 'dark' || theme === 'auto') setColorScheme(theme)
  }, [])
}
