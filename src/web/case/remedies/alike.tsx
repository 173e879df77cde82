import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { ActButton } from '../../ui/act-button.tsx'
import { money } from '../money.ts'
import { Fold } from './fold.tsx'
import type { Power, RemediesView, RemedyActs } from './remedies-view.ts'

/** What cases with the same facts got. It opens to the cases. */
export function Alike({ view }: { view: RemediesView }) {
  const { t, language } = useWords()
  const go = useNavigate()
  const { full, of, cases } = view.similar
  if (of === 0) return <p className="sy-small sy-quiet">{t('remedies.similar.none')}</p>
  const sum = (amount: number) => money(amount, view.currency, language)
  return (
    <details className="sy-alike">
      <summary>{t('remedies.similar', { full, of })}</summary>
      <ul>
        {cases.map((it) => (
          <li key={it.case.id}>
            <a
              href={`/cases/${it.case.id}`}
              onClick={(event) => {
                event.preventDefault()
                void go({ to: '/cases/$id', params: { id: it.case.id } })
              }}
            >
              A-{it.case.number}
            </a>{' '}
            {it.case.title}{' '}
            <span className="sy-quiet">
              {it.loss > 0
                ? t('remedies.similar.line', { loss: sum(it.loss), given: sum(it.given) })
                : it.kinds.map((kind) => t(`remedies.kind.${kind}`)).join(t('list.comma'))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

const POWERS: readonly Power[] = ['amount', 'kind', 'stock', 'wallet', 'elsewhere']

/** "I could not, because": counted by the power that was missing. */
export function CouldNot({ onSay }: { onSay: RemedyActs['couldNot'] }) {
  const { t } = useWords()
  const [isSaid, setSaid] = useState(false)
  if (isSaid) return <p role="status">{t('remedies.counted')}</p>
  return (
    <Fold label={t('remedies.could_not')}>
      {(close) => (
        <>
          <p className="sy-small sy-quiet">{t('remedies.could_not.teach')}</p>
          <div className="sy-remedy-acts">
            {POWERS.map((power) => (
              <ActButton key={power} onAct={() => void onSay(power).then((is) => is && setSaid(true))}>
                {t(`remedies.power.${power}`)}
              </ActButton>
            ))}
            <ActButton tone="quiet" onAct={close}>
              {t('facts.cancel')}
            </ActButton>
          </div>
        </>
      )}
    </Fold>
  )
}
