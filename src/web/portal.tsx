import './theme/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { firstLanguage, startWords } from './i18n.ts'
import { PortalApp } from './portal-app.tsx'
import { portalWords } from './portal-words.ts'
import { CharterPage, SaidPage } from './screens/my-case-pages.tsx'
import { variablesAsCss } from './theme/colours.ts'

const colours = new CSSStyleSheet()
colours.replaceSync(variablesAsCss())
document.adoptedStyleSheets = [colours]

const words = startWords(portalWords, firstLanguage(localStorage, navigator.languages))
const root = document.getElementById('house')
if (root === null) throw new Error('The page has no place for the case')

const link = location.pathname.split('/my/')[1]

createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={words}>
      {link !== undefined ? (
        <PortalApp link={link} />
      ) : location.pathname.endsWith('/charter') ? (
        <CharterPage />
      ) : (
        <SaidPage />
      )}
    </I18nextProvider>
  </StrictMode>,
)
