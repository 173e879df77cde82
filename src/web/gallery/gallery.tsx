import './gallery.css'
import { useMantineColorScheme } from '@mantine/core'
import { useEffect } from 'react'
import { isLanguage } from '#kernel/language.ts'
import { useWords } from '../i18n.ts'
import { LanguageChoice, SchemeChoice } from '../shell/preferences.tsx'
import { GalleryContact } from './gallery-contact.tsx'
import { GalleryWork } from './gallery-work.tsx'

/** Every part in every state, in the language and theme chosen here or named in the address (`?lang=en&theme=dark`). */
export function Gallery() {
  useAsked()
  return (
    <main id="content" className="sy-gallery">
      <header>
        <h1 lang="en">Gallery</h1>
        <LanguageChoice />
        <SchemeChoice />
      </header>
      <GalleryContact />
      <GalleryWork />
    </main>
  )
}

function useAsked(): void {
  const { speak } = useWords()
  const { setColorScheme } = useMantineColorScheme()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is read once, when the page opens
  useEffect(() => {
    const asked = new URLSearchParams(location.search)
    const [language, theme] = [asked.get('lang'), asked.get('theme')]
    if (language !== null && isLanguage(language)) speak(language)
    if (theme === 'light' || theme === 'dark' || theme === 'auto') setColorScheme(theme)
  }, [])
}
