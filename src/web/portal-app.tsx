import { useWords } from './i18n.ts'
import { MyCaseScreen } from './screens/my-case-screen.tsx'
import type { MyCaseView } from './screens/my-case-view.ts'

type Props = { mine?: MyCaseView; onSend?: (kind: 'correct' | 'add' | 'thank', text: string) => void; sent?: boolean }

/** Without a case behind the link, the page says so and what to do. */
export function PortalApp({ mine, onSend, sent = false }: Props) {
  const { t } = useWords()
  if (mine) return <MyCaseScreen mine={mine} sent={sent} acts={{ onSend: onSend ?? (() => {}) }} />
  return (
    <main id="content" className="sy-mine">
      <div className="sy-mine-main">
        <h1>{t('mine.expired')}</h1>
        <p>{t('mine.expired.todo')}</p>
      </div>
    </main>
  )
}
