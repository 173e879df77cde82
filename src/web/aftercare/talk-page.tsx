import './aftercare.css'
import { useParams } from '@tanstack/react-router'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useSession } from '../net/session.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { ErrorState, LoadingState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { type TalkPageView, useTalk } from './data.ts'
import { TalkOutcome } from './talk-outcome.tsx'

/** For whoever listens: how to begin, three questions that need not be asked, and nothing to fill in until it is over. */
export function TalkPage() {
  const { t } = useWords()
  const { person } = useSession()
  const { id } = useParams({ strict: false })
  const talk = useTalk(id ?? '', person.id)
  return (
    <ScreenFrame
      className="sy-talk"
      title={t('talk.title', { name: talk.data?.agent.name ?? '' })}
      end={<span className="sy-who">{person.name}</span>}
    >
      <div className="sy-talk-paper">
        {talk.isPending && <LoadingState rows={3} />}
        {talk.isError && <ErrorState what={t('state.failed')} onRetry={() => void talk.refetch()} />}
        {talk.data && <Talk talk={talk.data} />}
      </div>
    </ScreenFrame>
  )
}

function Talk({ talk }: { talk: TalkPageView }) {
  const { t } = useWords()
  const act = useDo()
  const { deed, state } = talk
  if (state === 'over') return talk.cause ? <Settled talk={talk} /> : <TalkOutcome talk={talk} />
  return (
    <>
      <div className="sy-talk-first">
        <p>{t('talk.support')}</p>
        <p>{deed ? t('talk.deed', { deed: t(`talk.deed.${deed.what}`, { n: deed.n }) }) : t('talk.deed.none')}</p>
      </div>
      <section>
        <h2 className="sy-small sy-quiet">{t('talk.prompts')}</h2>
        <ul className="sy-talk-prompts">
          {(['talk.prompt.1', 'talk.prompt.2', 'talk.prompt.3'] as const).map((prompt) => (
            <li key={prompt}>{t(prompt)}</li>
          ))}
        </ul>
      </section>
      <p className="sy-after-row">
        <ActButton tone="primary" onAct={() => void act('PUT /api/talks/:id/ending', { id: talk.id })}>
          {t('aftercare.talk.over')}
        </ActButton>
        <span className="sy-small sy-quiet">{t('talk.no_form')}</span>
      </p>
    </>
  )
}

function Settled({ talk }: { talk: TalkPageView }) {
  const { t } = useWords()
  return (
    <section className="sy-after-card">
      <h2>{t('talk.settled')}</h2>
      <ul className="sy-after-list">
        {talk.responses.map((it) => (
          <li key={it.id}>
            {t(`aftercare.response.${it.kind}`)}
            <Tag tone={it.state === 'done' ? 'done' : 'line'}>{t(`aftercare.response.state.${it.state}`)}</Tag>
          </li>
        ))}
      </ul>
      {talk.notes.map((it) => (
        <p key={it.at} className="sy-after-words">
          <span className="sy-label">{t('aftercare.notes.who')}</span> {it.words}
        </p>
      ))}
    </section>
  )
}
