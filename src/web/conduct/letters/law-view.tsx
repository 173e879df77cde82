import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { call } from '../../net/call.ts'
import { useSession } from '../../net/session.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { ErrorState, LoadingState } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'

type Article = ApiOutput<'GET /api/law/articles'>['articles'][number]
const STATE_TONE = { in_force: 'plain', not_yet: 'dashed', ended: 'line', review_due: 'time' } as const

/** Law in plain words, each with the day somebody looked at it. What ran out can be read, and cited no more. */
export function LawView() {
  const { t, language } = useWords()
  const law = useQuery({
    queryKey: ['law'],
    meta: { topics: ['conduct'] },
    queryFn: () => call('GET /api/law/articles', {}),
  })
  if (law.isPending) return <LoadingState rows={6} />
  if (!law.data) return <ErrorState what={t('state.failed')} onRetry={() => void law.refetch()} />
  const places = Map.groupBy(law.data.articles, (it) => it.jurisdiction)
  return (
    <div className="sy-letters-list">
      <p className="sy-small sy-quiet">{t('letters.law.what')}</p>
      {[...places].map(([place, articles]) => (
        <section key={place}>
          <h2>{t(`letters.place.${place}`)}</h2>
          <ul className="sy-letters-rows">
            {articles.map((it) => (
              <li key={it.key} className="sy-letters-law">
                <h3>
                  {it.law[language]} {it.article[language]}
                </h3>
                <p>{it.title[language]}</p>
                <p className="sy-small">{it.plain[language]}</p>
                <p className="sy-small sy-quiet">
                  {t('letters.law.as_of', { asOf: it.asOf, reviewBy: it.reviewBy })} · {t(`letters.trust.${it.trust}`)}{' '}
                  · {it.source}
                </p>
                <p className="sy-letters-tags">
                  <Tag tone={STATE_TONE[it.state]}>
                    {t(`letters.law.${it.state}`, { from: it.effectiveFrom ?? '', to: it.effectiveTo ?? '' })}
                  </Tag>
                  {!it.citable && it.state === 'in_force' && <Tag tone="line">{t('letters.law.employer')}</Tag>}
                </p>
                <LookAgain it={it} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function LookAgain({ it }: { it: Article }) {
  const { t } = useWords()
  const act = useDo()
  const { person } = useSession()
  const [reviewBy, setReviewBy] = useState('')
  if (person.role !== 'legal') return null
  return (
    <details className="sy-letters-look">
      <summary>{t('letters.law.look')}</summary>
      <TextInput
        type="date"
        label={t('letters.law.until')}
        value={reviewBy}
        onChange={(event) => setReviewBy(event.currentTarget.value)}
      />
      <ActButton
        locked={reviewBy ? undefined : t('letters.law.until')}
        onAct={() => void act('POST /api/law/articles/:key/looks', { key: it.key, reviewBy })}
      >
        {t('letters.law.still')}
      </ActButton>
    </details>
  )
}
