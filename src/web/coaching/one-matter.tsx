import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { AddLimit, Claims, Reserve } from '../evidence/claims.tsx'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { LoadingState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { Opens } from './coaching-part.tsx'
import { AddCost, AddDeadline, AddStep } from './matter-work.tsx'
import { useDoHere, useOwn } from './use-ask.ts'

/** Beside its own states a matter tells what either side chose, and what was set for it. */
type StepState = Matter['state'] | 'withdrawn' | 'reserved' | 'limit_set' | `company_${'open' | 'acts' | 'does_not'}`

export type Matter = ApiOutput<'GET /api/matters/:id'>

/** Everything of a matter, the same for the person and for legal. */
export function OneMatter({ id, isLegal }: { id: string; isLegal: boolean }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDoHere()
  const matter = useOwn('GET /api/matters/:id', { id })
  if (!matter.data) return <LoadingState rows={4} />
  const it = matter.data
  const isRunning = it.state !== 'closed' && !it.withdrawn
  return (
    <>
      <p>
        <span className="sy-small sy-quiet">{t('matters.wishes')}</span> {it.wishes}
        {it.otherParty && <span className="sy-small sy-quiet"> · {it.otherParty}</span>}
      </p>
      <h3 className="sy-small">{t('matters.steps')}</h3>
      <ol className="sy-coaching-steps">
        {it.steps.map((step) => (
          <li key={step.id}>
            <time className="sy-small sy-quiet" dateTime={step.at}>
              {when.full(step.at)}
            </time>
            <span>
              <Tag>{t(`matters.state.${step.state as StepState}`)}</Tag> {step.state === 'asked' ? '' : step.words}{' '}
              <span className="sy-small sy-quiet">{step.by}</span>
            </span>
          </li>
        ))}
      </ol>
      {isLegal && it.state !== 'closed' && (
        <Opens label={t('matters.step.save')}>
          <AddStep matter={it} />
        </Opens>
      )}
      <Claims matter={it} isLegal={isLegal} />
      <Deadlines matter={it} isLegal={isLegal} />
      <Costs matter={it} isLegal={isLegal} />
      <Pack matter={it} isLegal={isLegal} isRunning={isRunning} />
      {!isLegal && isRunning && (
        <ActButton tone="quiet" onAct={() => void act('DELETE /api/matters/:id/consent', { id: it.id })}>
          {t('matters.withdraw')}
        </ActButton>
      )}
    </>
  )
}

function Deadlines({ matter, isLegal }: { matter: Matter; isLegal: boolean }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDoHere()
  return (
    <>
      <h3 className="sy-small">{t('matters.deadlines')}</h3>
      <ul className="sy-coaching-list">
        {matter.deadlines.map((it) => (
          <li key={it.id} className="sy-coaching-acts">
            <span>
              {it.what}{' '}
              <span className="sy-small sy-quiet">
                {when.isoDay(it.dueAt)} {when.clock(it.dueAt)}
              </span>
            </span>
            {it.metAt && <Tag tone="done">{t('matters.deadline.met')}</Tag>}
            {it.missed && <Tag tone="time">{t('matters.deadline.missed')}</Tag>}
            {it.near !== null && !it.missed && <Tag tone="time">{t('law_limit.near', { n: it.near })}</Tag>}
            {it.basis && <span className="sy-small sy-quiet">{it.basis}</span>}
            {isLegal && !it.metAt && (
              <ActButton
                onAct={() => void act('PUT /api/matters/:id/deadlines/:deadline', { id: matter.id, deadline: it.id })}
              >
                {t('matters.deadline.met')}
              </ActButton>
            )}
          </li>
        ))}
      </ul>
      {isLegal && matter.state !== 'closed' && (
        <div className="sy-coaching-acts">
          <Opens label={t('matters.deadline.add')}>
            <AddDeadline matter={matter} />
          </Opens>
          <Opens label={t('law_limit.add')}>
            <AddLimit matter={matter} />
          </Opens>
          <Opens label={t('law_limit.reserve')}>
            <Reserve matter={matter} />
          </Opens>
        </div>
      )}
    </>
  )
}

function Costs({ matter, isLegal }: { matter: Matter; isLegal: boolean }) {
  const { t } = useWords()
  return (
    <>
      <h3 className="sy-small">{t('matters.costs')}</h3>
      {matter.costs.length === 0 && <p className="sy-small sy-quiet">{t('matters.costs.none')}</p>}
      <ul className="sy-coaching-list">
        {matter.costs.map((it) => (
          <li key={it.id}>
            {it.what} <strong>{`${(it.amount / 100).toLocaleString('en')} ${it.currency}`}</strong>
          </li>
        ))}
      </ul>
      {isLegal && matter.state !== 'closed' && (
        <Opens label={t('matters.cost.add')}>
          <AddCost matter={matter} />
        </Opens>
      )}
    </>
  )
}

type PackProps = { matter: Matter; isLegal: boolean; isRunning: boolean }

function Pack({ matter, isLegal, isRunning }: PackProps) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDoHere()
  const [words, setWords] = useState('')
  const add = async () => {
    if (await act('POST /api/matters/:id/items', { id: matter.id, words })) setWords('')
  }
  const { seal } = matter
  return (
    <>
      <h3 className="sy-small">
        {t('matters.pack')} {matter.items.length > 0 && seal.whole && <Tag tone="done">{t('matters.pack.whole')}</Tag>}
        {!seal.whole && <Tag tone="time">{t('matters.pack.broken', { n: seal.brokenAt ?? 1 })}</Tag>}
      </h3>
      {matter.items.length === 0 && <p className="sy-small sy-quiet">{t('matters.pack.none')}</p>}
      <ol className="sy-coaching-list">
        {matter.items.map((it) => (
          <li key={it.nth}>
            {it.nth}. {t(`matters.item.${it.kind}`)}{' '}
            <span className="sy-small sy-quiet">
              {it.by} {when.full(it.at)} · <code title={it.seal}>{it.seal.slice(0, 8)}</code>
            </span>{' '}
            <ItemContent matter={matter.id} nth={it.nth} isWarned={!isLegal && it.kind === 'transcript'} />
          </li>
        ))}
      </ol>
      {isRunning && (
        <div className="sy-coaching-acts">
          {isLegal && matter.hasContact && (
            <ActButton onAct={() => void act('POST /api/matters/:id/pack', { id: matter.id })}>
              {t('matters.pack.build')}
            </ActButton>
          )}
        </div>
      )}
      {isRunning && (
        <Opens label={t('matters.add')}>
          <div className="sy-coaching-form">
            <Textarea
              label={t('matters.add')}
              autosize
              minRows={1}
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
            <ActButton locked={words.trim() ? undefined : t('matters.add')} onAct={() => void add()}>
              {t('matters.add.save')}
            </ActButton>
          </div>
        </Opens>
      )}
    </>
  )
}

function ItemContent({ matter, nth, isWarned }: { matter: string; nth: number; isWarned: boolean }) {
  const { t } = useWords()
  const [content, setContent] = useState<string | null>(null)
  const open = () =>
    void call('GET /api/matters/:id/items/:nth', { id: matter, nth })
      .then((it) => setContent(JSON.stringify(it.content, null, 1)))
      .catch(() => undefined)
  if (content !== null) return <pre className="sy-matter-content sy-small">{content}</pre>
  return (
    <>
      {isWarned && <span className="sy-small sy-quiet">{t('matters.item.warn')} </span>}
      <button type="button" className="sy-link" onClick={open}>
        {t('matters.item.read')}
      </button>
    </>
  )
}
