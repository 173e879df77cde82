import { Textarea } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { type Held, named } from './held.ts'
import { seal } from './keyring.ts'
import type { StandByView } from './stand-by.tsx'

type Props = { held: Held; there: StandByView; onChanged: () => void }

/** The house can open nothing; what is written here is that a person spoke to somebody outside, why, and whom they told. */
export function BrokenGlass({ held, there, onChanged }: Props) {
  const { t } = useWords()
  const act = useDo()
  const [why, setWhy] = useState('')
  const [told, setTold] = useState('')
  const save = async () => {
    const readers = there.counsellors.map((it) => it.recipient)
    const body = { why: await seal(why, readers), told: await seal(told, readers) }
    if (!(await act('POST /api/confidential/broken-glass', body, named(held)))) return
    setWhy('')
    setTold('')
    onChanged()
  }
  const lacks = why.trim() === '' || told.trim() === '' ? t('glass.both') : undefined
  return (
    <details>
      <summary>{t('glass.title')}</summary>
      <div className="sy-checkin-group">
        <p className="sy-small sy-quiet">{t('glass.lead')}</p>
        {there.broken.map((it) => (
          <Broken key={it.id} held={held} it={it} onChanged={onChanged} />
        ))}
        <Textarea label={t('glass.why')} w="100%" value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
        <Textarea
          label={t('glass.told')}
          w="100%"
          value={told}
          onChange={(event) => setTold(event.currentTarget.value)}
        />
        <ActButton locked={lacks} onAct={() => void save()}>
          {t('glass.save')}
        </ActButton>
      </div>
    </details>
  )
}

type One = { held: Held; it: StandByView['broken'][number]; onChanged: () => void }

function Broken({ held, it, onChanged }: One) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const [read, setRead] = useState<readonly string[]>([])
  useEffect(() => {
    void Promise.all([it.why, it.told].map((each) => held.keyring.open(each).catch(() => ''))).then(setRead)
  }, [held, it.why, it.told])
  const done = async (what: 'review' | 'informed') => {
    const way = named(held)
    const said =
      what === 'review'
        ? await act('POST /api/confidential/broken-glass/:id/review', { id: it.id }, way)
        : await act('POST /api/confidential/broken-glass/:id/informed', { id: it.id }, way)
    if (said) onChanged()
  }
  return (
    <article className="sy-checkin-group">
      <p>
        <b>{it.by}</b> <time dateTime={it.at}>{when.full(it.at)}</time>
      </p>
      <p>{read[0]}</p>
      <p>{read[1]}</p>
      <div className="sy-wall-acts">
        {it.reviewedAt ? (
          <span>{t('glass.reviewed_at', { at: when.full(it.reviewedAt) })}</span>
        ) : (
          <span>{t('glass.review_due', { at: when.full(it.reviewDue) })}</span>
        )}
        {!it.reviewedAt && !it.isMine && <ActButton onAct={() => void done('review')}>{t('glass.review')}</ActButton>}
        {it.informedAt && <span>{t('glass.informed_at', { at: when.full(it.informedAt) })}</span>}
        {!it.informedAt && it.isMine && (
          <ActButton onAct={() => void done('informed')}>{t('glass.informed')}</ActButton>
        )}
      </div>
    </article>
  )
}
