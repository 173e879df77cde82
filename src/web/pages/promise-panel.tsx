import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import type { DraftPromise } from './promise-drafts.ts'
import { dueChoices } from './promise-drafts.ts'

type Props = { now: string; zone: string; onAdd: (draft: DraftPromise) => void; onClose: () => void }

/** A promise in words and a moment. It becomes one when the contact is wrapped up; until then it is a draft. */
export function PromisePanel({ now, zone, onAdd, onClose }: Props) {
  const { t } = useWords()
  const when = useWhen()
  const [words, setWords] = useState('')
  const [expects, setExpects] = useState('')
  const choices = dueChoices(now, zone)
  return (
    <section className="sy-choices" aria-label={t('page.promise.new')}>
      <h3>{t('page.promise.new')}</h3>
      <TextInput
        label={t('page.promise.expects')}
        value={expects}
        onChange={(event) => setExpects(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      />
      <TextInput
        autoFocus
        label={t('wrap.promise.what')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      />
      <ul>
        {choices.map((dueAt) => (
          <li key={dueAt}>
            <ActButton
              locked={words.trim() ? undefined : t('page.promise.words_first')}
              onAct={() =>
                onAdd({ id: crypto.randomUUID(), words: words.trim(), dueAt, kind: 'other', expects: expects.trim() })
              }
            >
              {when.spoken(dueAt, now)}
            </ActButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
