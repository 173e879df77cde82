import { NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useSession } from '../net/session.tsx'
import { dayAndClock } from '../theme/when.ts'
import { ActButton } from '../ui/act-button.tsx'
import { Tag } from '../ui/tag.tsx'
import type { DeskView } from './desk-case.tsx'
import { DeskNewGroup } from './desk-new-group.tsx'
import { type Held, named } from './held.ts'

type Props = { held: Held; desk: DeskView; onChanged: () => void }

/** How many, and what it was worth from five answers on. There is no list to look at. */
export function DeskGroups({ held, desk, onChanged }: Props) {
  const { t } = useWords()
  const act = useDo()
  const end = async (id: string, attended: number | null) => {
    if (await act('PUT /api/confidential/groups/:id/end', { id, attended }, named(held))) onChanged()
  }
  return (
    <section className="sy-wall-part" aria-label={t('confidential.groups')}>
      <h2>{t('confidential.groups')}</h2>
      <DeskNewGroup held={held} onChanged={onChanged} />
      {desk.groups.map((it) => (
        <OneGroup key={it.id} it={it} now={desk.now} onEnd={(attended) => void end(it.id, attended)} />
      ))}
    </section>
  )
}

type OneProps = { it: DeskView['groups'][number]; now: string; onEnd: (attended: number | null) => void }

function OneGroup({ it, now, onEnd }: OneProps) {
  const { t, language } = useWords()
  const { zone } = useSession()
  const [came, setCame] = useState<number | string>(it.taken)
  const isOver = Date.parse(it.at) + it.minutes * 60_000 <= Date.parse(now)
  return (
    <article className="sy-wall-group">
      <h3>
        {it.title} <Tag>{t(`wall.skill.${it.skill}`)}</Tag>
      </h3>
      <p>
        {dayAndClock(it.at, zone, language)}
        <span className="sy-quiet"> · {t('confidential.groups.taken', { taken: it.taken, seats: it.seats })}</span>
      </p>
      {it.state === 'called_off' && <p>{t('confidential.groups.called_off')}</p>}
      {it.state === 'held' && (
        <p>
          {t('confidential.groups.held', { n: it.attended ?? 0 })}
          <span className="sy-quiet">
            {' '}
            · {it.ratings ? t('confidential.groups.ratings', it.ratings) : t('confidential.groups.few')}
          </span>
        </p>
      )}
      {it.state === 'open' && (
        <div className="sy-wall-acts">
          {isOver && (
            <>
              <NumberInput label={t('confidential.groups.attended')} min={0} max={12} value={came} onChange={setCame} />
              <ActButton onAct={() => typeof came === 'number' && onEnd(came)}>
                {t('confidential.groups.end')}
              </ActButton>
            </>
          )}
          <ActButton tone="quiet" onAct={() => onEnd(null)}>
            {t('confidential.groups.call_off')}
          </ActButton>
        </div>
      )}
    </article>
  )
}
