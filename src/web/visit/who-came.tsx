import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiInput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'

export type Chosen = {
  who: ApiInput<'POST /api/visits'>['who']
  case: string | null
  name: string
  about: string
}

const FROM = 2
const isPhone = (words: string) => words.replaceAll(/\D/g, '').length >= 8

/** A few characters, and one tap on who stands there and what it is about. */
export function WhoCame({ onChoose }: { onChoose: (it: Chosen) => void }) {
  const { t } = useWords()
  const [words, setWords] = useState('')
  const asked = words.trim()
  const { data } = useQuery({
    queryKey: ['visitors', asked],
    enabled: asked.length >= FROM,
    queryFn: () => call('GET /api/visitors', { words: asked }),
  })
  const found = asked.length >= FROM ? (data?.people ?? []) : []
  const picks = found.flatMap((it) => {
    const name = it.name ?? it.phone ?? t('visit.nobody')
    const who = { customer: it.id }
    return [
      ...it.cases.map((of) => ({ who, case: of.id, name, about: `A-${of.number} ${of.title}` })),
      { who, case: null, name, about: t('visit.other') },
    ]
  })
  return (
    <div className="sy-visit-form">
      <TextInput
        autoFocus
        size="md"
        label={t('visit.who')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <ul className="sy-visit-found" aria-label={t('visit.choose')}>
        {picks.map((it) => (
          <li key={`${JSON.stringify(it.who)} ${it.case}`}>
            <button type="button" className="sy-visit-pick" onClick={() => onChoose(it)}>
              <span className="sy-label">{it.name}</span> {it.about}
            </button>
          </li>
        ))}
        {data && found.length === 0 && isPhone(asked) && (
          <li>
            <button
              type="button"
              className="sy-visit-pick"
              onClick={() => onChoose({ who: { phone: asked }, case: null, name: asked, about: t('visit.other') })}
            >
              {t('visit.new', { phone: asked })}
            </button>
          </li>
        )}
      </ul>
      {data && asked.length >= FROM && found.length === 0 && <p className="sy-small sy-quiet">{t('visit.none')}</p>}
      {asked.length < FROM && <p className="sy-small sy-quiet">{t('visit.why')}</p>}
    </div>
  )
}
