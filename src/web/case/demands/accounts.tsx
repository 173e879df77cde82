import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { Part } from '../part.tsx'
import type { DemandActs, DemandsView } from './demand-view.ts'

type Told = NonNullable<DemandsView['accounts']>
type Props = { accounts: Told; onTell: DemandActs['tell'] }

/** The story from both sides, one beside the other. */
export function Accounts({ accounts, onTell }: Props) {
  const { t } = useWords()
  return (
    <Part title={t('demands.accounts')} beside={<span className="sy-part-end">{t('demands.accounts.why')}</span>}>
      <div className="sy-accounts">
        <Account side="customer" told={accounts.customer} onTell={onTell} />
        <Account side="ours" told={accounts.ours} onTell={onTell} />
      </div>
    </Part>
  )
}

function Account({ side, told, onTell }: { side: 'customer' | 'ours'; told: Told['ours']; onTell: Props['onTell'] }) {
  const { t } = useWords()
  const when = useWhen()
  const [isOpen, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const label = t(`demands.account.${side}`)
  const tell = async () => {
    if (!(await onTell(side, words))) return
    setOpen(false)
    setWords('')
  }
  return (
    <section className={`sy-account ${told ? '' : 'is-missing'}`} aria-label={label}>
      <h4>{label}</h4>
      {told ? (
        <>
          <p className="sy-account-words">{told.words}</p>
          <p className="sy-caption sy-label">
            {told.by} {when.full(told.at)}
          </p>
        </>
      ) : (
        !isOpen && <p className="sy-quiet">{t('demands.account.missing')}</p>
      )}
      {isOpen ? (
        <>
          <Textarea
            autosize
            autoFocus
            minRows={3}
            aria-label={label}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <p className="sy-case-form-acts">
            <ActButton locked={words.trim() ? undefined : label} onAct={() => void tell()}>
              {t('facts.save')}
            </ActButton>
            <ActButton tone="quiet" onAct={() => setOpen(false)}>
              {t('facts.cancel')}
            </ActButton>
          </p>
        </>
      ) : (
        <button type="button" className="sy-link sy-small" onClick={() => setOpen(true)}>
          {t(told ? 'demands.account.again' : 'demands.account.tell')}
        </button>
      )}
    </section>
  )
}
