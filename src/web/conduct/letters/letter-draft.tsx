import { Checkbox, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import type { Letter } from './letter-detail.tsx'

const CITES: readonly string[] = ['advice', 'warning', 'notice', 'restriction']

/** What a person writes of the letter. What follows from the decision is said by the house, and stands here to be read. */
export function LetterDraft({ it }: { it: Letter }) {
  const { t } = useWords()
  const act = useDo()
  const [words, setWords] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(it.parts.filter((each) => each.by !== 'house').map((each) => [each.part, each.words])),
  )
  const [clauses, setClauses] = useState(it.clauses.filter((each) => each.cited).map((each) => each.key))
  const [articles, setArticles] = useState(it.articles.filter((each) => each.cited).map((each) => each.key))
  const save = () => void act('PUT /api/conduct-letters/:id/draft', { id: it.id, parts: words, clauses, articles })
  return (
    <section className="sy-letters-form" aria-label={t('letters.draft')}>
      <h3>{t('letters.draft')}</h3>
      {it.parts
        .filter((each) => each.by !== 'house')
        .map((each) => (
          <Textarea
            key={each.part}
            label={each.head}
            lang={it.language}
            description={each.part === 'facts' ? t('letters.facts.keep') : undefined}
            autosize
            minRows={2}
            maxLength={6000}
            value={words[each.part] ?? ''}
            onChange={(event) => {
              const { value } = event.currentTarget
              setWords((before) => ({ ...before, [each.part]: value }))
            }}
          />
        ))}
      {CITES.includes(it.kind) && (
        <Cited
          title={t('letters.clauses')}
          all={it.clauses}
          language={it.language}
          chosen={clauses}
          onChange={setClauses}
        />
      )}
      {it.kind === 'notice' && (
        <Cited
          title={t('letters.articles')}
          all={it.articles}
          language={it.language}
          chosen={articles}
          onChange={setArticles}
        />
      )}
      <div className="sy-letters-acts">
        <ActButton tone="primary" onAct={save}>
          {t('letters.save')}
        </ActButton>
        <ActButton tone="quiet" onAct={() => void act('DELETE /api/conduct-letters/:id', { id: it.id })}>
          {t('letters.drop')}
        </ActButton>
      </div>
    </section>
  )
}

type CitedProps = {
  title: string
  all: Letter['clauses']
  language: Letter['language']
  chosen: readonly string[]
  onChange: (keys: string[]) => void
}

function Cited({ title, all, language, chosen, onChange }: CitedProps) {
  return (
    <fieldset className="sy-letters-cited">
      <legend>{title}</legend>
      {all.map((it) => (
        <Checkbox
          key={it.key}
          lang={language}
          label={it.words}
          checked={chosen.includes(it.key)}
          onChange={(event) =>
            onChange(event.currentTarget.checked ? [...chosen, it.key] : chosen.filter((key) => key !== it.key))
          }
        />
      ))}
    </fieldset>
  )
}
