import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { call } from '../../net/call.ts'
import { useSession } from '../../net/session.tsx'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'

type Answer = ApiOutput<'GET /api/conduct-letters'>
type Letter = Answer['letters'][number]

/** In the order in which somebody has to do something. */
const GROUPS = [
  ['draft', ['draft']],
  ['signed', ['signed', 'failed']],
  ['sent', ['sent']],
  ['done', ['delivered', 'dropped']],
] as const

export function LetterList() {
  const { t } = useWords()
  const list = useQuery({
    queryKey: ['conduct-letters'],
    meta: { topics: ['conduct'] },
    queryFn: () => call('GET /api/conduct-letters', {}),
  })
  if (list.isPending) return <LoadingState rows={5} />
  if (!list.data) return <ErrorState what={t('state.failed')} onRetry={() => void list.refetch()} />
  const { letters, toWrite } = list.data
  return (
    <div className="sy-letters-list">
      {letters.length === 0 && toWrite.length === 0 && (
        <EmptyState title={t('letters.none')} teach={t('letters.none.teach')} />
      )}
      {toWrite.length > 0 && <ToWrite all={toWrite} />}
      {GROUPS.map(([group, states]) => {
        const some = letters.filter((it) => (states as readonly string[]).includes(it.state))
        return some.length === 0 ? null : <Group key={group} group={group} letters={some} />
      })}
    </div>
  )
}

function Group({ group, letters }: { group: (typeof GROUPS)[number][0]; letters: readonly Letter[] }) {
  const { t } = useWords()
  const when = useWhen()
  const { person } = useSession()
  const title = group === 'draft' && person.role === 'legal' ? 'letters.group.draft.legal' : `letters.group.${group}`
  return (
    <section>
      <h2>{t(title as 'letters.group.draft')}</h2>
      <ul className="sy-letters-rows">
        {letters.map((it) => (
          <li key={it.id}>
            <Link to="/conduct/$part/$id" params={{ part: 'letters', id: it.id }} className="sy-letters-row">
              <span className="sy-letters-what">
                {t(`letters.kind.${it.kind}`)} <span className="sy-quiet">L-{it.number}</span>
              </span>
              <span>{it.customer ?? t('letters.unnamed')}</span>
              <span className="sy-small sy-quiet">
                {when.full(it.deliveredAt ?? it.sentAt ?? it.signedAt ?? it.draftedAt)} · {it.author}
              </span>
              <Tag tone={TONES[it.state]}>{t(`letters.state.${it.state}`)}</Tag>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

const TONES = {
  draft: 'dashed',
  signed: 'act',
  sent: 'time',
  delivered: 'done',
  failed: 'time',
  dropped: 'line',
} as const

/** Decisions nobody has been told of, and what is confirmed enough for a legal notice. */
function ToWrite({ all }: { all: Answer['toWrite'] }) {
  const { t } = useWords()
  const act = useDo()
  const go = useNavigate()
  const write = async (it: Answer['toWrite'][number]) => {
    const about = it.standing ? { standing: it.standing } : { customer: it.customer }
    const made = await act('POST /api/conduct-letters', { kind: it.kind, ...about })
    if (made) void go({ to: '/conduct/$part/$id', params: { part: 'letters', id: made.id } })
  }
  return (
    <section>
      <h2>{t('letters.group.to_write')}</h2>
      <ul className="sy-letters-rows">
        {all.map((it) => (
          <li key={`${it.kind} ${it.standing ?? it.customer}`} className="sy-letters-row is-plain">
            <span className="sy-letters-what">{t(`letters.kind.${it.kind}`)}</span>
            <span>{it.name ?? t('letters.unnamed')}</span>
            <span className="sy-small sy-quiet">{t('letters.incidents', { n: it.incidents })}</span>
            <ActButton onAct={() => void write(it)}>{t('letters.write')}</ActButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
