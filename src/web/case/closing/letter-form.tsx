import { Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { call } from '../../net/call.ts'
import { ActButton } from '../../ui/act-button.tsx'

/** The letter as far as the house can write it. It goes out when every part is there. */
export function LetterForm({ finding, onDone }: { finding: string; onDone: () => void }) {
  const { t } = useWords()
  const act = useDo()
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({})
  const { data } = useQuery({
    queryKey: ['letter', finding],
    queryFn: () => call('GET /api/findings/:id/letter', { id: finding }),
  })
  if (!data) return null
  const letter = Object.fromEntries(data.parts.map((it) => [it.part, written[it.part] ?? it.words]))
  const missing = data.parts.find((it) => (letter[it.part] ?? '').trim() === '')
  const send = async () => {
    if (await act('PUT /api/findings/:id/telling', { id: finding, letter })) onDone()
  }
  return (
    <div className="sy-ending-form">
      {data.parts.map(({ part }) => (
        <Textarea
          key={part}
          label={t(`letter.part.${part}`)}
          autosize
          value={letter[part] ?? ''}
          onChange={(event) => setWritten({ ...written, [part]: event.currentTarget.value })}
        />
      ))}
      <ul className="sy-assurances">
        {data.assurances
          .filter((it) => !it.may)
          .map((it) => (
            <li key={it.says}>{t('ending.letter.locked', { says: t(`assurance.${it.says}`) })}</li>
          ))}
      </ul>
      <div className="sy-ending-acts">
        <ActButton
          tone="primary"
          locked={missing ? t('ending.letter.missing', { part: t(`letter.part.${missing.part}`) }) : undefined}
          onAct={() => void send()}
        >
          {t('ending.letter.send')}
        </ActButton>
        <ActButton tone="quiet" onAct={onDone}>
          {t('ending.cancel')}
        </ActButton>
      </div>
    </div>
  )
}
