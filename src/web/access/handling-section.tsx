import './access.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ApiOutput } from '#api.ts'
import { Part } from '../case/part.tsx'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useNow } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { SystemLine } from '../ui/system-line.tsx'
import { HandlingText, LOOK_AGAIN_MS, useAskedAgainAt } from './handling-strip.tsx'

type Answer = ApiOutput<'GET /api/cases/:id/handling'>

/** How this customer is reached, what came another way and is kept, and the house's line about it. Nothing where nothing is. */
export function HandlingSection({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const now = useNow(10_000)
  const asked = useQuery({
    queryKey: ['case-handling', caseId],
    meta: { topics: [`case:${caseId}`, 'conduct'] },
    queryFn: () => call('GET /api/cases/:id/handling', { id: caseId }),
    refetchInterval: (query) => (query.state.data?.handling ? LOOK_AGAIN_MS : false),
  })
  useAskedAgainAt(asked.data?.handling?.asksAgainAt, now, () => void asked.refetch())
  const it = asked.data
  if (!it || (!it.handling && it.lines.length === 0 && it.turned.length === 0)) return null
  return (
    <Part title={t('access.case')}>
      {it.turned.map((one) => (
        <Turned key={one.id} one={one} />
      ))}
      {it.handling && (it.handling.asksAgainAt ?? now) >= now && <HandlingText it={it.handling} inCase />}
      {it.lines.map((line) => (
        <Line key={line.at} line={line} />
      ))}
    </Part>
  )
}

function Line({ line }: { line: Answer['lines'][number] }) {
  const { t } = useWords()
  const when = useWhen()
  const what = t(line.over ? 'access.line.over' : 'access.line', { until: when.full(line.until) })
  return (
    <>
      <SystemLine line={{ id: line.at, at: line.at, who: line.by, what }} />
      {line.mayUndo && !line.over && (
        <Link className="sy-link sy-small" to="/conduct/$part" params={{ part: 'standings' }}>
          {t('access.line.undo')}
        </Link>
      )}
    </>
  )
}

function Turned({ one }: { one: Answer['turned'][number] }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const settle = (as: 'read' | 'new_matter') => void act('PUT /api/access/turns/:id', { id: one.id, as })
  return (
    <div className="sy-turned" role="status">
      <p>{t('access.turned', { at: when.full(one.at), way: t(`access.way.${one.way}`) })}</p>
      {one.words.length > 0 && <blockquote>{one.words.join('\n')}</blockquote>}
      {one.maySettle && (
        <p className="sy-access-acts">
          <ActButton onAct={() => settle('read')}>{t('access.turned.read')}</ActButton>
          <ActButton tone="quiet" onAct={() => settle('new_matter')}>
            {t('access.turned.new')}
          </ActButton>
        </p>
      )}
    </div>
  )
}
