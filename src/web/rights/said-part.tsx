import { Checkbox, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { ACTION_KINDS, type ActionKind } from '#guard/commitments/commitment.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { RowsDrawer } from '../ui/figures/rows-drawer.tsx'
import { EmptyState, ErrorState, LoadingState } from '../ui/states.tsx'
import { Tag, type Tone } from '../ui/tag.tsx'

type Said = ApiOutput<'GET /api/commitments'>['commitments'][number]

/** The end of that day where the house is, near enough for a date that is weeks away. */
export const momentOf = (day: string) => `${day}T12:00:00Z`

const TONES: Readonly<Record<Said['state'], Tone>> = {
  honoured: 'done',
  waiting: 'dashed',
  red: 'time',
  over: 'line',
  withdrawn: 'line',
}

/** What the company said to its people, and what it did about it. The same page for everybody. */
export function SaidPart() {
  const { t } = useWords()
  const said = useQuery({
    queryKey: ['commitments'],
    meta: { topics: ['commitments', 'care-tasks'] },
    queryFn: () => call('GET /api/commitments', {}),
  })
  if (said.isPending) return <LoadingState rows={4} />
  if (!said.data) return <ErrorState what={t('state.failed')} onRetry={() => void said.refetch()} />
  const { commitments, maySay, quietDays } = said.data
  return (
    <>
      <p className="sy-small sy-quiet">{t('rightspage.said.teach', { n: quietDays })}</p>
      {commitments.length === 0 && (
        <EmptyState title={t('rightspage.said.none')} teach={t('rightspage.said.none.teach')} />
      )}
      <ul className="sy-commitment">
        {commitments.map((it) => (
          <OneSaid key={it.id} it={it} maySay={maySay} />
        ))}
      </ul>
      {maySay && <SaySomething />}
    </>
  )
}

function OneSaid({ it, maySay }: { it: Said; maySay: boolean }) {
  const { t } = useWords()
  const when = useWhen()
  const [isOpen, setOpen] = useState(false)
  const isOn = it.state !== 'withdrawn' && it.state !== 'over'
  return (
    <li className={`sy-commitment-one is-${it.state}`}>
      <p className="sy-commitment-words">{it.words}</p>
      <p className="sy-caption sy-label">
        {t('rightspage.said.by', { name: it.by, at: when.day(it.saidAt), until: when.day(it.until) })}
      </p>
      <p className="sy-commitment-state">
        <Tag tone={TONES[it.state]}>{t(`rightspage.state.${it.state}`)}</Tag>{' '}
        <span className="sy-small">
          {it.lastWeek ? t('rightspage.said.last', { week: it.lastWeek }) : t('rightspage.said.never')}
        </span>
      </p>
      {it.withdrawnBecause && <p className="sy-small">{it.withdrawnBecause}</p>}
      <dl className="sy-commitment-done">
        {it.done.map((each) => (
          <div key={each.kind}>
            <dt>{t(`rightspage.kind.${each.kind}`)}</dt>
            <dd>{each.n}</dd>
          </div>
        ))}
      </dl>
      <div className="sy-rights-acts">
        <ActButton tone="quiet" onAct={() => setOpen(true)}>
          {t('rightspage.rows')}
        </ActButton>
        {maySay && isOn && <TakeBack id={it.id} />}
      </div>
      {isOpen && <Actions it={it} onClose={() => setOpen(false)} />}
    </li>
  )
}

function Actions({ it, onClose }: { it: Said; onClose: () => void }) {
  const { t } = useWords()
  const rows = useQuery({
    queryKey: ['commitments', it.id],
    queryFn: () => call('GET /api/commitments/:id/actions', { id: it.id }),
  })
  if (!rows.data) return null
  const { total, actions } = rows.data
  return (
    <RowsDrawer
      onClose={onClose}
      rows={{
        title: it.words,
        definition: t('rightspage.rows.def'),
        numerator: total,
        denominator: total,
        leftOut: [],
        columns: [t('rightspage.rows.what'), t('rightspage.rows.week')],
        rows: actions.map((each, at) => ({
          id: `${at}`,
          cells: [t(`rightspage.kind.${each.kind}`), each.week],
          isCounted: true,
        })),
      }}
    />
  )
}

function TakeBack({ id }: { id: string }) {
  const { t } = useWords()
  const act = useDo()
  const [because, setBecause] = useState<string | null>(null)
  if (because === null)
    return (
      <ActButton tone="quiet" onAct={() => setBecause('')}>
        {t('rightspage.takeback')}
      </ActButton>
    )
  return (
    <>
      <TextInput
        label={t('rightspage.takeback.why')}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
      />
      <ActButton
        locked={because.trim() === '' ? t('rightspage.takeback.why') : undefined}
        onAct={() => void act('POST /api/commitments/:id/withdrawal', { id, because })}
      >
        {t('rightspage.takeback')}
      </ActButton>
    </>
  )
}

function SaySomething() {
  const { t } = useWords()
  const act = useDo()
  const [words, setWords] = useState('')
  const [until, setUntil] = useState('')
  const [kinds, setKinds] = useState<readonly ActionKind[]>([])
  const send = async () => {
    if (await act('POST /api/commitments', { words, until: momentOf(until), kinds: [...kinds] })) {
      setWords('')
      setUntil('')
      setKinds([])
    }
  }
  const isWhole = words.trim() !== '' && until !== '' && kinds.length > 0
  return (
    <section className="sy-rights-form" aria-label={t('rightspage.say')}>
      <h2>{t('rightspage.say')}</h2>
      <TextInput
        label={t('rightspage.say.words')}
        maxLength={500}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('rightspage.say.until')}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      <Checkbox.Group
        label={t('rightspage.say.kinds')}
        value={[...kinds]}
        onChange={(value) => setKinds(ACTION_KINDS.filter((it) => value.includes(it)))}
      >
        {ACTION_KINDS.map((kind) => (
          <Checkbox key={kind} value={kind} label={t(`rightspage.kind.${kind}`)} />
        ))}
      </Checkbox.Group>
      <ActButton tone="primary" locked={isWhole ? undefined : t('rightspage.say.locked')} onAct={() => void send()}>
        {t('rightspage.say.send')}
      </ActButton>
    </section>
  )
}
