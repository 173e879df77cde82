import './shields.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { type Say, useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { ShieldSheet } from './shield-sheet.tsx'

export type Shields = ApiOutput<'GET /api/my-shields'>
type Shield = Shields['shields'][number]

const HAS: ReadonlySet<string> = new Set(['agent', 'lead', 'manager', 'second_line'])

/** On my day: what I am not to be given for a while. It asks for no reason, and nobody else has this page. */
export function MyShield() {
  const { person } = useSession()
  const mine = useQuery({
    queryKey: ['my-shields'],
    enabled: HAS.has(person.role),
    queryFn: () => call('GET /api/my-shields', {}),
  })
  // Nothing is told through the stream: a topic that changes is something somebody could notice.
  return mine.data ? <ShieldView shields={mine.data} onChanged={() => void mine.refetch()} /> : null
}

export function ShieldView({ shields, onChanged }: { shields: Shields; onChanged: () => void }) {
  const { t } = useWords()
  const act = useDo()
  const [isOpen, setOpen] = useState(false)
  const after = async (done: Promise<unknown>) => {
    if (await done) onChanged()
  }
  return (
    <section className="sy-shields" aria-label={t('shield.title')}>
      <h2 className="sy-pane-head">{t('shield.title')}</h2>
      {shields.shields.length === 0 && <p className="sy-small sy-quiet">{t('shield.none')}</p>}
      {shields.shields.map((it) => (
        <One
          key={it.id}
          shield={it}
          queues={shields.queues}
          onEnd={() => void after(act('DELETE /api/my-shields/:id', { id: it.id }))}
        />
      ))}
      <div className="sy-shields-acts">
        <ActButton onAct={() => setOpen(true)}>{t('shield.set')}</ActButton>
        {!shields.tokens.today && shields.tokens.left > 0 && (
          <ActButton tone="quiet" onAct={() => void after(act('POST /api/my-shields/token', {}))}>
            {t('shield.token')}
          </ActButton>
        )}
      </div>
      <ShieldSheet
        opened={isOpen}
        queues={shields.queues}
        onClose={() => setOpen(false)}
        onSet={async (rule) => {
          if (!(await act('POST /api/my-shields', rule))) return
          setOpen(false)
          onChanged()
        }}
      />
    </section>
  )
}

function One({ shield, queues, onEnd }: { shield: Shield; queues: Shields['queues']; onEnd: () => void }) {
  const { t, language } = useWords()
  const when = useWhen()
  const names = queues.filter((it) => shield.queues.includes(it.key)).map((it) => it.name[language])
  return (
    <div className="sy-shields-one">
      <span>
        {whatOf(shield, names, t)}{' '}
        <span className="sy-small sy-quiet">
          {shield.from
            ? t('shield.span', { from: when.day(shield.from), until: when.day(shield.until) })
            : t('shield.until', { until: when.full(shield.until) })}
        </span>
      </span>
      <ActButton tone="quiet" onAct={onEnd}>
        {t('shield.end')}
      </ActButton>
    </div>
  )
}

function whatOf(shield: Shield, queues: readonly string[], t: Say): string {
  if (!shield.isReadable) return t('shield.unreadable')
  if (shield.isToken) return t('shield.token.on')
  return [
    ...shield.topics.map((it) => t(`shield.topic.${it}`)),
    ...shield.kinds.map((it) => t('shield.kind', { kind: t(`signal.${it}`) })),
    ...queues,
    ...(shield.words > 0 ? [t('shield.words.n', { n: shield.words })] : []),
    ...(shield.maxRun ? [t('shield.run', { n: shield.maxRun })] : []),
    ...(shield.light ? [t(shield.showsLight ? 'shield.light.shown' : 'shield.light')] : []),
  ].join(t('list.comma'))
}
