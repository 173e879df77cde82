import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { ActButton } from '../ui/act-button.tsx'
import { CopyIcon } from '../ui/icons.ts'

type Props = { one: ApiOutput<'GET /api/cases/:id'>; onClose: () => void; onLink: () => Promise<string | null> }

/** What can be done with a case as a whole. */
export function CaseTools({ one, onClose, onLink }: Props) {
  const { t } = useWords()
  const [link, setLink] = useState<string | null>(null)
  const [isCopied, setCopied] = useState(false)
  const owed = one.promises.some((it) => (it.state === 'open' || it.state === 'broken') && it.kind !== 'update')
  return (
    <div className="sy-case-tools">
      <ActButton
        onAct={async () => {
          setCopied(false)
          setLink(await onLink())
        }}
      >
        {t('page.link.new')}
      </ActButton>
      {one.state === 'open' && (
        <ActButton locked={owed ? t('page.close.owed') : undefined} onAct={onClose}>
          {t('page.close')}
        </ActButton>
      )}
      {link && (
        <p className="sy-wrap-link" role="status">
          <code>{link}</code>
          <ActButton
            icon={<CopyIcon size={16} stroke={1.75} />}
            onAct={() => void navigator.clipboard?.writeText(link).then(() => setCopied(true))}
          >
            {t(isCopied ? 'wrap.copied' : 'wrap.copy')}
          </ActButton>
        </p>
      )}
      {owed && one.state === 'open' && <p className="sy-caption sy-quiet">{t('page.close.owed')}</p>}
    </div>
  )
}
