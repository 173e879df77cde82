import './dossiers.css'
import { Select, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { Charges } from '../conduct/charges.tsx'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { EmptyState, ErrorState, LoadingState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'

type Answer = ApiOutput<'GET /api/dossiers'>
type Dossier = Answer['dossiers'][number]
const DECISIONS = ['adopt', 'study', 'decline'] as const

/** What people want changed, month by month, for whoever can change it. No name and no number of anybody is here. */
export function DossiersPage() {
  const { t } = useWords()
  const { person } = useSession()
  const dossiers = useQuery({
    queryKey: ['dossiers'],
    meta: { topics: ['dossiers'] },
    queryFn: () => call('GET /api/dossiers', {}),
  })
  return (
    <ScreenFrame className="sy-dossiers" title={t('dossier.title')} end={<span className="sy-who">{person.name}</span>}>
      {dossiers.isPending && <LoadingState rows={4} />}
      {dossiers.isError && <ErrorState what={t('state.failed')} onRetry={() => void dossiers.refetch()} />}
      {dossiers.data && (
        <div className="sy-dossiers-paper">
          <Numbers of={dossiers.data} />
          {person.role === 'department' && <Charges />}
          {dossiers.data.dossiers.length === 0 && (
            <EmptyState title={t('dossier.none')} teach={t('dossier.none.teach')} />
          )}
          {dossiers.data.dossiers.map((it) => (
            <OneDossier key={`${it.topic.id} ${it.month}`} it={it} />
          ))}
        </div>
      )}
    </ScreenFrame>
  )
}

function Numbers({ of: { heard, answered } }: { of: Answer }) {
  const { t } = useWords()
  return (
    <dl className="sy-dossiers-numbers">
      <div>
        <dt>{t('dossier.heard')}</dt>
        <dd>{heard.asked === 0 ? t('dossier.cannot_tell') : t('dossier.of', { n: heard.yes, of: heard.asked })}</dd>
      </div>
      <div>
        <dt>{t('dossier.answered')}</dt>
        <dd>
          {answered.due === 0 ? t('dossier.cannot_tell') : t('dossier.of', { n: answered.answered, of: answered.due })}
        </dd>
      </div>
      <div>
        <dt>{t('dossier.days')}</dt>
        <dd>{answered.medianDays === null ? t('dossier.cannot_tell') : answered.medianDays}</dd>
      </div>
    </dl>
  )
}

function OneDossier({ it }: { it: Dossier }) {
  const { t, language } = useWords()
  const when = useWhen()
  return (
    <article className="sy-dossier">
      <h2>
        {it.topic.name[language]} <span className="sy-label">{it.month}</span>
      </h2>
      <p className="sy-small sy-quiet">
        {t('dossier.count', { n: it.opinions, before: it.before })} · {it.unit}
      </p>
      {it.quotes.length === 0 ? (
        <p className="sy-small sy-quiet">{t('dossier.few')}</p>
      ) : (
        <ul className="sy-dossier-quotes">
          {it.quotes.map((quote) => (
            <li key={`${quote.words} ${quote.wanted}`}>
              <q>{quote.words}</q>
              <span className="sy-small sy-quiet">{t('dossier.wants', { wanted: quote.wanted })}</span>
            </li>
          ))}
        </ul>
      )}
      {it.answer ? (
        <p>
          <Tag tone="done">{t(`dossier.decided.${it.answer.decision}`)}</Tag> {it.answer.why}{' '}
          <time className="sy-small sy-quiet" dateTime={it.answer.at}>
            {when.full(it.answer.at)}
          </time>
        </p>
      ) : (
        <Tag tone="time">{t('dossier.due', { at: when.full(it.dueAt) })}</Tag>
      )}
      {it.mine && <AnswerForm it={it} />}
    </article>
  )
}

function AnswerForm({ it }: { it: Dossier }) {
  const { t } = useWords()
  const act = useDo()
  const [why, setWhy] = useState('')
  const [decision, setDecision] = useState<(typeof DECISIONS)[number]>('study')
  const send = async () => {
    const said = await act('POST /api/dossiers/:topic/:month/answers', {
      topic: it.topic.id,
      month: it.month,
      decision,
      why,
    })
    if (said) setWhy('')
  }
  return (
    <div className="sy-dossier-answer">
      <Select
        label={t('dossier.decide')}
        data={DECISIONS.map((value) => ({ value, label: t(`dossier.decided.${value}`) }))}
        value={decision}
        onChange={(value) => setDecision(DECISIONS.find((each) => each === value) ?? 'study')}
        allowDeselect={false}
      />
      <Textarea
        label={t('dossier.why')}
        autosize
        minRows={2}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <ActButton
        tone="primary"
        locked={why.trim().length < 10 ? t('dossier.why.locked') : undefined}
        onAct={() => void send()}
      >
        {t(it.answer ? 'dossier.send.again' : 'dossier.send')}
      </ActButton>
    </div>
  )
}
