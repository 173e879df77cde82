import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'

type Spread = ApiOutput<'GET /api/exposure-spread'>['before']

/** The same question as ever, asked of a day: two weeks before it, and two after. */
export function BeforeAfter() {
  const { t } = useWords()
  const [day, setDay] = useState('')
  const seen = useQuery({
    queryKey: ['exposure-spread', day],
    enabled: day !== '',
    queryFn: () => call('GET /api/exposure-spread', { around: `${day}T12:00:00Z` }),
  })
  return (
    <details className="sy-exposure-group">
      <summary>{t('exposure.around')}</summary>
      <TextInput
        type="date"
        label={t('exposure.around.day')}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
        maw={220}
        mt="xs"
      />
      {seen.data && (
        <dl className="sy-exposure-numbers">
          <Side label={t('exposure.around.before')} spread={seen.data.before} />
          <Side label={t('exposure.around.after')} spread={seen.data.after} />
        </dl>
      )}
    </details>
  )
}

function Side({ label, spread }: { label: string; spread: Spread }) {
  const { t } = useWords()
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {spread ? spread.total : t('exposure.cannot_tell')}
        {spread && (
          <span className="sy-caption">
            {t('exposure.around.numbers', { people: spread.people, mean: spread.mean.toFixed(1), most: spread.most })}
          </span>
        )}
      </dd>
    </div>
  )
}
