import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { LANGUAGES } from '#kernel/language.ts'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { ActButton } from '../../ui/act-button.tsx'

type Clause = ApiOutput<'GET /api/charter'>['clauses'][number]
type Props = { after: number; clause: Clause; onDone: () => void }

/** A clause said otherwise, in three languages, from a day on. The version before keeps what it said. */
export function ClauseForm({ after, clause, onDone }: Props) {
  const { t } = useWords()
  const act = useDo()
  const [words, setWords] = useState(clause.words)
  const [since, setSince] = useState('')
  const publish = async () => {
    const { part, key } = clause
    if (await act('POST /api/charter/versions', { after, since, changes: [{ part, key, words }] })) onDone()
  }
  return (
    <div className="sy-letters-form">
      {LANGUAGES.map((each) => (
        <Textarea
          key={each}
          label={t(`letters.language.${each}`)}
          lang={each}
          autosize
          maxLength={600}
          value={words[each]}
          onChange={(event) => setWords({ ...words, [each]: event.currentTarget.value })}
        />
      ))}
      <TextInput
        type="date"
        label={t('letters.charter.since')}
        value={since}
        onChange={(event) => setSince(event.currentTarget.value)}
      />
      <ActButton tone="primary" locked={since ? undefined : t('letters.charter.since')} onAct={() => void publish()}>
        {t('letters.charter.publish', { version: after + 1 })}
      </ActButton>
    </div>
  )
}
