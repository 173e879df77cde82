import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { allWords } from '#words.ts'
import { App } from './app.tsx'
import { House } from './house.tsx'
import { firstLanguage, startWords } from './i18n.ts'

const words = startWords(allWords, firstLanguage(localStorage, navigator.languages))
const root = document.getElementById('house')
if (root === null) throw new Error('The page has no place for the house')

createRoot(root).render(
  <StrictMode>
    <House words={words} zone="Asia/Taipei">
      <App />
    </House>
  </StrictMode>,
)
