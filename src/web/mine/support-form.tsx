import { Checkbox, Textarea } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { ActButton } from '../ui/act-button.tsx'
import { Tag } from '../ui/tag.tsx'

type Card = ApiOutput<'GET /api/my-support'>
const DISLIKES = ['water', 'visit', 'talk'] as const
const WORDS = ['signs', 'helps', 'asks'] as const

export function SupportForm() {
  const { t } = useWords()
  const mine = useQuery({ queryKey: ['my-support'], queryFn: () => call('GET /api/my-support', {}) })
  if (!mine.data) return null
  return (
    <details className="sy-own-part">
      <summary>
        {t('own.support')}{' '}
        <Tag tone={mine.data.shared ? 'care' : 'line'}>{t(mine.data.shared ? 'own.shared' : 'own.unshared')}</Tag>
      </summary>
      <p className="sy-small sy-quiet">{t('own.support.why')}</p>
      <Form key={JSON.stringify(mine.data)} card={mine.data} />
    </details>
  )
}

function Form({ card }: { card: Card }) {
  const { t } = useWords()
  const act = useDo()
  const queries = useQueryClient()
  const [it, set] = useState(card)
  const change = (more: Partial<Card>) => set({ ...it, ...more })
  const save = async (more: Partial<Card> = {}) => {
    if (await act('PUT /api/my-support', { ...it, ...more }))
      await queries.invalidateQueries({ queryKey: ['my-support'] })
  }
  return (
    <div className="sy-own-form">
      {WORDS.map((key) => (
        <Textarea
          key={key}
          label={t(`own.${key}`)}
          autosize
          minRows={1}
          maxLength={500}
          value={it[key]}
          onChange={(event) => change({ [key]: event.currentTarget.value })}
        />
      ))}
      <fieldset>
        <legend>{t('own.dislikes')}</legend>
        {DISLIKES.map((key) => (
          <Checkbox
            key={key}
            label={t(`own.dislike.${key}`)}
            checked={it.dislikes.includes(key)}
            onChange={(event) =>
              change({
                dislikes: event.currentTarget.checked ? [...it.dislikes, key] : it.dislikes.filter((d) => d !== key),
              })
            }
          />
        ))}
        <p className="sy-caption sy-quiet">{t('own.dislikes.why')}</p>
      </fieldset>
      <Checkbox
        label={t('own.remote')}
        checked={it.remote}
        onChange={(event) => change({ remote: event.currentTarget.checked })}
      />
      <Textarea
        label={t('own.diet')}
        autosize
        minRows={1}
        maxLength={300}
        value={it.diet}
        onChange={(event) => change({ diet: event.currentTarget.value })}
      />
      <Checkbox
        label={t('own.diet.share')}
        checked={it.dietShared}
        onChange={(event) => change({ dietShared: event.currentTarget.checked })}
      />
      <div className="sy-own-acts">
        <ActButton tone="primary" onAct={() => void save()}>
          {t('own.save')}
        </ActButton>
        {/* Sharing and taking back act at once: nobody should have to remember to save it. */}
        <Checkbox
          label={t('own.share')}
          checked={it.shared}
          onChange={(event) => {
            const shared = event.currentTarget.checked
            change({ shared })
            void save({ shared })
          }}
        />
      </div>
    </div>
  )
}
