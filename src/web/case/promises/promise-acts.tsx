import { Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { useNow, useSession } from '../../net/session.tsx'
import { useColleagues } from '../../pages/colleagues.ts'
import { fromLocalInput } from '../../pages/promise-drafts.ts'
import { ActButton } from '../../ui/act-button.tsx'
import { MomentInput } from '../../ui/moment-input.tsx'
import type { CasePromise } from './promises-data.ts'

type Props = { promise: CasePromise; onDone: () => void }
const TRIES = ['voicemail', 'no_answer', 'busy', 'wrong_number'] as const

/** Everything that can be done with a promise that is owed, each act with what it needs and nothing more. */
export function PromiseActs({ promise, onDone }: Props) {
  const isDue = promise.dueAt <= useNow(30_000)
  return (
    <div className="sy-promise-panel">
      <Keep promise={promise} onDone={onDone} />
      {promise.isCall && <Tried promise={promise} />}
      {!isDue && promise.ending === 'open' && <Move promise={promise} onDone={onDone} />}
      <HandOver promise={promise} onDone={onDone} />
    </div>
  )
}

function Keep({ promise, onDone }: Props) {
  const { t } = useWords()
  const act = useDo()
  const [words, setWords] = useState('')
  const keep = async (more: { news?: 'change' | 'no_change'; how?: 'reached' | 'tries' } = {}) => {
    if (await act('PUT /api/promises/:id/keeping', { id: promise.id, words: words.trim(), ...more })) onDone()
  }
  const empty = words.trim() ? undefined : t('promises.words_first')
  const isNews = promise.kind === 'update'
  return (
    <fieldset>
      <legend>{t(isNews ? 'promises.news' : 'promises.keep')}</legend>
      <Textarea
        autosize
        minRows={2}
        label={t(isNews ? 'promises.news.words' : promise.internal ? 'promises.keep.internal' : 'page.keep.words')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <div className="sy-promise-panel-acts">
        {isNews ? (
          <>
            <ActButton tone="primary" locked={empty} onAct={() => void keep({ news: 'change' })}>
              {t('promises.news.change')}
            </ActButton>
            <ActButton locked={empty} onAct={() => void keep({ news: 'no_change' })}>
              {t('promises.news.no_change')}
            </ActButton>
          </>
        ) : promise.isCall ? (
          <>
            <ActButton tone="primary" onAct={() => void keep({ how: 'reached' })}>
              {t('promises.keep.reached')}
            </ActButton>
            <ActButton
              locked={promise.tried.enough ? undefined : t('promise.too_few_tries')}
              onAct={() => void keep({ how: 'tries' })}
            >
              {t('promises.keep.tries')}
            </ActButton>
          </>
        ) : (
          <ActButton tone="primary" onAct={() => void keep()}>
            {t('page.keep')}
          </ActButton>
        )}
      </div>
    </fieldset>
  )
}

function Tried({ promise }: { promise: CasePromise }) {
  const { t } = useWords()
  const act = useDo()
  const note = (outcome: (typeof TRIES)[number] | 'text' | 'letter') =>
    void act('POST /api/promises/:id/attempts', { id: promise.id, outcome })
  const early = promise.tried.counted < 3 ? t('promise.try_first') : undefined
  return (
    <fieldset>
      <legend>{t('promises.tried.title')}</legend>
      <p className="sy-small sy-quiet">{t('promises.tried.why')}</p>
      <div className="sy-promise-panel-acts">
        {TRIES.map((outcome) => (
          <ActButton key={outcome} onAct={() => note(outcome)}>
            {t(`promises.try.${outcome}`)}
          </ActButton>
        ))}
        <ActButton locked={early} onAct={() => note('text')}>
          {t('promises.send.text')}
        </ActButton>
        <ActButton locked={early} onAct={() => note('letter')}>
          {t('promises.send.letter')}
        </ActButton>
      </div>
    </fieldset>
  )
}

function Move({ promise, onDone }: Props) {
  const { t } = useWords()
  const act = useDo()
  const { zone } = useSession()
  const [to, setTo] = useState('')
  const move = async () => {
    const moment = fromLocalInput(to, zone)
    if (moment && (await act('PUT /api/promises/:id/moving', { id: promise.id, to: moment }))) onDone()
  }
  return (
    <fieldset>
      <legend>{t('promises.move')}</legend>
      <p className="sy-small sy-quiet">{t(promise.moves > 0 ? 'promises.move.again' : 'promises.move.why')}</p>
      <MomentInput label={t('page.move.to')} value={to} onChange={setTo} />
      <div className="sy-promise-panel-acts">
        <ActButton locked={to ? undefined : t('page.move.choose')} onAct={() => void move()}>
          {t('page.move')}
        </ActButton>
      </div>
    </fieldset>
  )
}

function HandOver({ promise, onDone }: Props) {
  const { t } = useWords()
  const act = useDo()
  const { person } = useSession()
  const colleagues = useColleagues()
  const [to, setTo] = useState<string | null>(null)
  const isLead = person.role === 'lead' || person.role === 'second_line'
  if (promise.asked)
    return (
      <fieldset>
        <legend>{t('promises.hand')}</legend>
        <p className="sy-small">{t('promises.asked', { name: promise.asked.to.name })}</p>
        <div className="sy-promise-panel-acts">
          <ActButton onAct={() => void act('DELETE /api/promises/:id/handover', { id: promise.id })}>
            {t('promises.hand.withdraw')}
          </ActButton>
        </div>
      </fieldset>
    )
  const hand = async () => {
    if (to && (await act('PUT /api/promises/:id/owner', { id: promise.id, owner: to }))) onDone()
  }
  return (
    <fieldset>
      <legend>{t('promises.hand')}</legend>
      <p className="sy-small sy-quiet">{t(isLead ? 'promises.hand.lead' : 'promises.hand.why')}</p>
      <Select
        label={t('promises.hand.to')}
        data={colleagues.filter((it) => it.id !== promise.owner.id).map((it) => ({ value: it.key, label: it.name }))}
        value={to}
        onChange={setTo}
      />
      <div className="sy-promise-panel-acts">
        <ActButton locked={to ? undefined : t('promises.hand.choose')} onAct={() => void hand()}>
          {t(isLead ? 'promises.hand.give' : 'promises.hand.ask')}
        </ActButton>
      </div>
    </fieldset>
  )
}
