import type { WordKey } from '#words.ts'
import { SayStep } from '../case/review/review-steps.tsx'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useSession } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { Tag } from '../ui/tag.tsx'
import { type ResponseView, type TalkView, useTalk } from './data.ts'
import { Felt } from './felt.tsx'
import { Counselling } from './my-offers.tsx'

/** My talk: who is being asked, who is there, and what followed. */
export function MyTalk({ talk }: { talk: TalkView }) {
  const { t } = useWords()
  const act = useDo()
  const { id } = talk
  if (talk.state === 'asked')
    return (
      <article className="sy-after-card is-care" aria-label={t('aftercare.talk.ask')}>
        <h2>{t('aftercare.talk.finding', { names: talk.asked.join(t('list.pause')) })}</h2>
        <p className="sy-small">{t('aftercare.talk.finding.more')}</p>
        <div className="sy-after-row">
          <ActButton tone="quiet" onAct={() => void act('DELETE /api/talks/:id', { id })}>
            {t('aftercare.talk.withdraw')}
          </ActButton>
        </div>
      </article>
    )
  const name = talk.talker?.name ?? ''
  if (talk.state === 'accepted')
    return (
      <article className="sy-after-card is-care" aria-label={t('aftercare.talk.with', { name })}>
        <h2>{t('aftercare.talk.with', { name })}</h2>
        <p className="sy-small">{t('aftercare.talk.with.more')}</p>
        <div className="sy-after-row">
          <ActButton onAct={() => void act('PUT /api/talks/:id/ending', { id })}>{t('aftercare.talk.over')}</ActButton>
        </div>
      </article>
    )
  return <AfterTalk talk={talk} name={name} />
}

function AfterTalk({ talk, name }: { talk: TalkView; name: string }) {
  const { t } = useWords()
  const act = useDo()
  const { id } = talk
  const isNothing = !talk.mayFeel && talk.branch !== 'wrong' && talk.responses.length === 0
  if (isNothing) return null
  return (
    <article className="sy-after-card" aria-label={t('aftercare.talk.after', { name })}>
      <h2>{t('aftercare.talk.after', { name })}</h2>
      {talk.branch === 'wrong' && <p>{t('aftercare.talk.misunderstanding')}</p>}
      {talk.branch === 'right' && <p>{t('aftercare.talk.right')}</p>}
      {talk.responses.length > 0 && (
        <ul className="sy-after-list">
          {talk.responses.map((it) => (
            <Response key={it.id} response={it} />
          ))}
        </ul>
      )}
      <Notes talk={id} />
      {talk.branch === 'wrong' &&
        (talk.nextTime ? (
          <p className="sy-after-row">
            <span className="sy-label">{t('aftercare.next_time')}</span>
            <span className="sy-after-words">{talk.nextTime}</span>
            <ActButton tone="quiet" onAct={() => void act('DELETE /api/talks/:id/next-time', { id })}>
              {t('aftercare.next_time.forget')}
            </ActButton>
          </p>
        ) : (
          <SayStep
            label={t('aftercare.next_time')}
            hint={t('aftercare.next_time.why')}
            button={t('aftercare.next_time.keep')}
            onSay={(words) => void act('PUT /api/talks/:id/next-time', { id, words })}
          />
        ))}
      {talk.mayFeel && (
        <Felt question="aftercare.felt.talk" onSay={(says) => act('PUT /api/talks/:id/felt', { id, says })} />
      )}
    </article>
  )
}

/** What only the person themselves carries out, and the word for doing so. */
const OWN: ReadonlySet<string> = new Set(['go_home', 'shield', 'peer_coach'])
const DOES: Readonly<Record<string, WordKey>> = { go_home: 'aftercare.go_home.now', peer_coach: 'aftercare.peer.ask' }

function Response({ response }: { response: ResponseView }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const settle = (state: 'done' | 'not_needed') => void act('PUT /api/talk-responses/:id', { id: response.id, state })
  const isMine = response.state === 'asked' && OWN.has(response.kind)
  return (
    <li>
      <span>{t(`aftercare.response.${response.kind}`)}</span>
      {(response.words || response.kind === 'praise') && (
        <span className="sy-after-words">{response.words ?? t('aftercare.praise')}</span>
      )}
      {response.kind === 'eap' ? (
        <Counselling />
      ) : (
        <Tag tone={response.state === 'done' ? 'done' : 'line'}>
          {t(`aftercare.response.state.${response.state}`)}
          {response.doneAt && ` ${when.clock(response.doneAt)}`}
        </Tag>
      )}
      {isMine && (
        <>
          <ActButton onAct={() => settle('done')}>{t(DOES[response.kind] ?? 'aftercare.response.done')}</ActButton>
          <ActButton tone="quiet" onAct={() => settle('not_needed')}>
            {t(response.kind === 'go_home' ? 'aftercare.go_home.stay' : 'aftercare.no')}
          </ActButton>
        </>
      )}
    </li>
  )
}

/** What the other one noted: asked for apart, since it is the two people’s alone. */
function Notes({ talk }: { talk: string }) {
  const { t } = useWords()
  const { person } = useSession()
  const notes = useTalk(talk, person.id).data?.notes ?? []
  return notes.map((it) => (
    <p key={it.at} className="sy-small sy-after-words">
      <span className="sy-label">
        {t('aftercare.notes')}（{t('aftercare.notes.who')}）
      </span>{' '}
      {it.words}
    </p>
  ))
}
