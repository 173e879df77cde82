import { useQuery } from '@tanstack/react-query'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { FormalAsk } from './formal-ask.tsx'

type Formal = ApiOutput<'GET /api/formal-referrals'>
const ASKING = ['lead', 'manager', 'hr']

/** In the open and by name, before anything is unlocked: it is the one thing on this page that is not confidential. */
export function FormalReferrals() {
  const { t } = useWords()
  const { person } = useSession()
  const act = useDo()
  const list = useQuery({ queryKey: ['formal-referrals'], queryFn: () => call('GET /api/formal-referrals', {}) })
  const asks = ASKING.includes(person.role)
  const { toMe = [], byMe = [] } = list.data ?? {}
  if (toMe.length === 0 && !asks) return null
  const answer = async (id: string, said: 'countersigned' | 'declined') => {
    if (await act('PUT /api/formal-referrals/:id/answer', { id, answer: said })) void list.refetch()
  }
  return (
    <section className="sy-wall-part" aria-label={t('wall.formal')}>
      <h2>{t('wall.formal')}</h2>
      {toMe.map((it) => (
        <article key={it.id} className="sy-wall-ask">
          <p>{t('wall.formal.from', { name: it.by })}</p>
          <Facts facts={it.facts} />
          {it.answer ? (
            <p role="status">{t(`wall.formal.${it.answer}`)}</p>
          ) : (
            <>
              <p className="sy-small sy-quiet">{t('wall.formal.why')}</p>
              <div className="sy-wall-acts">
                <ActButton onAct={() => void answer(it.id, 'countersigned')}>{t('wall.formal.countersign')}</ActButton>
                <ActButton onAct={() => void answer(it.id, 'declined')}>{t('wall.formal.decline')}</ActButton>
              </div>
            </>
          )}
        </article>
      ))}
      {byMe.map((it) => (
        <article key={it.id} className="sy-wall-ask">
          <p>
            <b>{it.employee}</b> {t(it.answer ? `wall.formal.${it.answer}` : 'wall.formal.waiting')}
          </p>
          <Facts facts={it.facts} />
        </article>
      ))}
      {asks && <FormalAsk onAsked={() => void list.refetch()} />}
    </section>
  )
}

function Facts({ facts }: { facts: Formal['toMe'][number]['facts'] }) {
  const { t } = useWords()
  return (
    <ul>
      {facts.map((it) => (
        <li key={it.kind + it.from}>
          {t(`wall.formal.${it.kind}`, { count: it.count })}
          <span className="sy-quiet"> {t('wall.rule.from', { from: it.from, day: it.to })}</span>
        </li>
      ))}
    </ul>
  )
}
