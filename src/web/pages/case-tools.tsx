import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { ActButton } from '../ui/act-button.tsx'

type Props = { one: ApiOutput<'GET /api/cases/:id'>; onClose: () => void; onLink: () => Promise<string | null> }

/** What can be done with a case as a whole. */
export function CaseTools({ one, onClose, onLink }: Props) {
  const { t } = useWords()
  const [link, setLink] = useState<string | null>(null)
  const owed = one.promises.some((it) => (it.state === 'open' || it.state === 'broken') && it.kind !== 'update')
  return (
    <div className="sy-case-tools">
      <ActButton onAct={async () => setLink(await onLink())}>{t('page.link.new')}</ActButton>
      {one.state === 'open' && (
        <ActButton locked={owed ? t('page.close.owed') : undefined} onAct={onClose}>
          {t('page.close')}
        </ActButton>
      )}
      {link && (
        <p className="sy-wrap-link">
          <code>{link}</code>
        </p>
      )}
      {owed && one.state === 'open' && <p className="sy-caption sy-quiet">{t('page.close.owed')}</p>}
    </div>
  )
}
