import './theme/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { complainWords } from './complain/complain.words.ts'
import { ComplainPage } from './complain/complain-page.tsx'
import { firstLanguage, startWords } from './i18n.ts'
import { variablesAsCss } from './theme/colours.ts'

const colours = new CSSStyleSheet()
colours.replaceSync(variablesAsCss())
document.adoptedStyleSheets = [colours]

const words = startWords(complainWords, firstLanguage(localStorage, navigator.languages))
const root = document.getElementById('house')
if (root === null) throw new Error('The page has no place for the form')

createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={words}>
      <ComplainPage />
    </I18nextProvider>
  </StrictMode>,
)
