import './speech.css'
import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { call } from '../../net/call.ts'
import { useNow, useSession } from '../../net/session.tsx'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { LockIcon, VerifiedIcon } from '../../ui/icons.ts'
import { Tag } from '../../ui/tag.tsx'
import { Part } from '../part.tsx'

type Speech = ApiOutput<'GET /api/cases/:id/speech'>
type Act = Speech['acts'][number]

/** Which sentence may be said now, and why the other may not yet. */
export function SpeechSection({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const act = useDo()
  const now = useNow(30_000)
  const { person } = useSession()
  const speech = useQuery({
    queryKey: ['speech', caseId],
    meta: { topics: [`case:${caseId}`, 'policies'] },
    queryFn: () => call('GET /api/cases/:id/speech', { id: caseId }),
  })
  const view = speech.data
  if (!view) return null
  const why =
    view.policy.because ?? t(view.policy.mode === 'written_only' ? 'speech.policy.written' : 'speech.policy.default')
  const maySay = ['agent', 'lead', 'second_line'].includes(person.role)
  const say = (it: Act, article?: string) =>
    void act('POST /api/cases/:id/said', { id: caseId, act: it.act, how: it.how, ...(article ? { article } : {}) })
  // What there is nothing to say of is not in the way: the evidence appears once something was found otherwise.
  const shown = view.acts.filter((it) => it.because !== 'nothing_disproved' && it.because !== 'no_article')
  return (
    <Part
      title={t('saying.title')}
      beside={
        <span className="sy-part-end" title={why}>
          {t('saying.policy', { mode: t(`saying.mode.${view.policy.mode}`), n: view.policy.version })}
        </span>
      }
    >
      <p className="sy-caption sy-label">{why}</p>
      <ul className="sy-saying">
        {shown.map((it) => (
          <li key={it.act} className={`sy-say-card is-${it.is}`}>
            <SayCard it={it} view={view} now={now} onSay={maySay ? say : null} />
          </li>
        ))}
      </ul>
      <StaffLine view={view} />
    </Part>
  )
}

type Card = { it: Act; view: Speech; now: string; onSay: ((it: Act, article?: string) => void) | null }

function SayCard({ it, view, now, onSay }: Card) {
  const { t } = useWords()
  const when = useWhen()
  const [article, setArticle] = useState('')
  const isAllowed = it.is === 'allowed'
  return (
    <>
      <div className="sy-say-head">
        {isAllowed ? (
          <VerifiedIcon size={18} stroke={1.75} aria-hidden className="sy-done-icon" />
        ) : (
          <LockIcon size={18} stroke={1.75} aria-hidden />
        )}
        <h4>{t(`saying.act.${it.act}`)}</h4>
        {isAllowed ? (
          <span className="sy-caption sy-label">
            {t(it.how === 'letter' ? 'saying.letter' : `saying.because.${it.because}`)}
          </span>
        ) : (
          <Tag tone="dashed">{t(`saying.because.${it.because}`, { n: it.missing.length })}</Tag>
        )}
      </div>
      <p className="sy-say-sentence" lang={view.language}>
        {it.sentence}
      </p>
      {!isAllowed && <WhyNot it={it} now={now} />}
      {it.saidAt && (
        <p className="sy-caption sy-label">
          {t('saying.said', { who: it.saidBy ?? '', at: when.near(it.saidAt, now) })}
        </p>
      )}
      {isAllowed && onSay && it.act === 'not_our_policy' && (
        <NativeSelect
          size="xs"
          label={t('saying.article')}
          value={article}
          data={[{ value: '', label: '' }, ...view.articles.map(({ id, title }) => ({ value: id, label: title }))]}
          onChange={(event) => setArticle(event.currentTarget.value)}
        />
      )}
      {isAllowed && onSay && (
        <ActButton
          tone="quiet"
          locked={it.act === 'not_our_policy' && !article ? t('saying.article') : undefined}
          onAct={() => onSay(it, article)}
        >
          {t('saying.say')}
        </ActButton>
      )}
    </>
  )
}

/** What is missing, who can find it out, and by when: the clock of the last one. */
function WhyNot({ it, now }: { it: Act; now: string }) {
  const { t } = useWords()
  const when = useWhen()
  const last = it.missing
    .flatMap((fact) => fact.verifyBy ?? [])
    .toSorted()
    .at(-1)
  if (it.because !== 'facts_missing' || !last) {
    const codes = { no_facts_named: 1, disproved: 1, over_limit: 1, letter_only: 1 } as const
    const code = it.because in codes ? (it.because as keyof typeof codes) : null
    return code && <p className="sy-small sy-quiet">{t(`speech.${code}`)}</p>
  }
  return (
    <p className="sy-small sy-quiet">
      {t('saying.why.facts_missing', {
        facts: it.missing.map((fact) => fact.words).join(t('list.comma')),
        who: t('saying.who'),
        at: when.spoken(last, now),
      })}
    </p>
  )
}

function StaffLine({ view: { staff, language } }: { view: Speech }) {
  const { t } = useWords()
  return (
    <div className="sy-say-staff">
      <h4>{t('saying.staff')}</h4>
      <p className="sy-say-sentence" lang={language}>
        {staff.sentence}
      </p>
      {staff.needsPromise && <p className="sy-small sy-quiet">{t('saying.staff.promise')}</p>}
      <p className="sy-caption sy-label">{t('saying.staff.never')}</p>
    </div>
  )
}
