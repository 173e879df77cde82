import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { ActButton } from '../ui/act-button.tsx'
import { CopyIcon } from '../ui/icons.ts'

type Props = { onLink: () => Promise<string | null> }

/** What can be done with a case as a whole. */
export function CaseTools({ onLink }: Props) {
  const { t } = useWords()
  const [link, setLink] = useState<string | null>(null)
  const [isCopied, setCopied] = useState(false)
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
    </div>
  )
}
