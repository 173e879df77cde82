import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { CHOICES, type Choice } from '#guard/matters/limit.ts'
import { Opens, useMoment } from '../coaching/coaching-part.tsx'
import { useDoHere } from '../coaching/use-ask.ts'
import { useWords } from '../i18n.ts'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { Tag } from '../ui/tag.tsx'

type Matter = ApiOutput<'GET /api/matters/:id'>
type Side = Matter['choices']['company']

/** Company and employee side by side, each its own choice, the same size and the same words. */
export function Claims({ matter, isLegal }: { matter: Matter; isLegal: boolean }) {
  const { t } = useWords()
  const isOpen = matter.state !== 'closed'
  return (
    <>
      <h3 className="sy-small">{t('sides.title')}</h3>
      <div className="sy-both-choices">
        <OneSide name={t('sides.company')} side={matter.choices.company}>
          {isLegal && isOpen && <ChooseForCompany matter={matter} />}
        </OneSide>
        <OneSide name={t(matter.mine ? 'sides.me' : 'sides.employee')} side={matter.choices.employee}>
          {matter.mine && isOpen && <ChooseForMe matter={matter} />}
        </OneSide>
      </div>
      <p className="sy-small sy-quiet">{t(matter.mine ? 'sides.teach.mine' : 'sides.teach')}</p>
    </>
  )
}

function OneSide({ name, side, children }: { name: string; side: Side; children: React.ReactNode }) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <section className="sy-claim" aria-label={name}>
      <span className="sy-small sy-quiet">{name}</span>
      <span>
        <strong>{t(`sides.is.${side?.choice ?? 'open'}`)}</strong>{' '}
        {side && !side.shared && <Tag tone="dashed">{t('sides.mine_only')}</Tag>}
      </span>
      {side?.words && <span>{side.words}</span>}
      {side && (
        <time className="sy-small sy-quiet" dateTime={side.at}>
          {when.full(side.at)}
        </time>
      )}
      {children}
    </section>
  )
}

function useChoice(now: Side) {
  const { t } = useWords()
  const [choice, setChoice] = useState<Choice>(CHOICES.find((it) => it === now?.choice) ?? 'open')
  const [words, setWords] = useState('')
  const fields = (
    <>
      <Select
        label={t('sides.choice')}
        data={CHOICES.map((value) => ({ value, label: t(`sides.is.${value}`) }))}
        value={choice}
        onChange={(value) => setChoice(CHOICES.find((it) => it === value) ?? 'open')}
        allowDeselect={false}
      />
      <TextInput label={t('sides.words')} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
    </>
  )
  return { choice, words, fields }
}

function ChooseForCompany({ matter }: { matter: Matter }) {
  const { t } = useWords()
  const act = useDoHere()
  const { choice, words, fields } = useChoice(matter.choices.company)
  return (
    <Opens label={t('sides.choose.company')}>
      {fields}
      <ActButton
        locked={words.trim() ? undefined : t('sides.words')}
        onAct={() => void act('PUT /api/matters/:id/company-choice', { id: matter.id, choice, words })}
      >
        {t('sides.save')}
      </ActButton>
    </Opens>
  )
}

function ChooseForMe({ matter }: { matter: Matter }) {
  const { t } = useWords()
  const act = useDoHere()
  const { choice, words, fields } = useChoice(matter.choices.employee)
  const [shared, setShared] = useState(false)
  return (
    <Opens label={t('sides.choose')}>
      {fields}
      <Checkbox
        label={t('sides.share')}
        checked={shared}
        onChange={(event) => setShared(event.currentTarget.checked)}
      />
      <ActButton onAct={() => void act('PUT /api/matters/:id/my-choice', { id: matter.id, choice, shared, words })}>
        {t('sides.save')}
      </ActButton>
    </Opens>
  )
}

/** By when it can be brought at all, and the line that the right is reserved. */
export function AddLimit({ matter }: { matter: Matter }) {
  const { t } = useWords()
  const act = useDoHere()
  const [what, setWhat] = useState('')
  const [basis, setBasis] = useState('')
  const [months, setMonths] = useState<number>(6)
  const { at, field } = useMoment(t('law_limit.known'))
  const save = async () => {
    const made = at && (await act('POST /api/matters/:id/limits', { id: matter.id, what, basis, knownAt: at, months }))
    if (made) setWhat('')
  }
  const isReady = what.trim() !== '' && basis.trim() !== ''
  return (
    <div className="sy-coaching-form">
      <p className="sy-small sy-quiet">{t('law_limit.teach')}</p>
      <TextInput label={t('law_limit.what')} value={what} onChange={(event) => setWhat(event.currentTarget.value)} />
      <TextInput label={t('law_limit.basis')} value={basis} onChange={(event) => setBasis(event.currentTarget.value)} />
      {field}
      <NumberInput
        label={t('law_limit.months')}
        min={1}
        max={240}
        value={months}
        onChange={(value) => setMonths(Math.max(1, Number(value) || 1))}
      />
      <ActButton locked={isReady ? undefined : t('law_limit.locked')} onAct={() => void save()}>
        {t('law_limit.save')}
      </ActButton>
    </div>
  )
}

export function Reserve({ matter }: { matter: Matter }) {
  const { t } = useWords()
  const act = useDoHere()
  const [words, setWords] = useState('')
  return (
    <div className="sy-coaching-form">
      <TextInput
        label={t('law_limit.reserve.words')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <ActButton
        locked={words.trim() ? undefined : t('law_limit.reserve.words')}
        onAct={() => void act('PUT /api/matters/:id/reservation', { id: matter.id, words })}
      >
        {t('law_limit.reserve')}
      </ActButton>
    </div>
  )
}
