import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import type { ClosingView } from './truths.tsx'

/** How it ended, and the way back when something is new. */
export function Reopen({ caseId, closing }: { caseId: string; closing: ClosingView }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const [because, setBecause] = useState('')
  const last = closing.closings.at(-1)
  return (
    <>
      {last && (
        <p>
          {t('ending.was', { at: when.full(last.at), name: last.by, how: t(`ending.as.${last.ended}`) })}
          <br />
          <span className="sy-small sy-quiet">
            {t(`ending.learning.${last.learning}`)} {last.theme ?? last.words}
          </span>
        </p>
      )}
      <div className="sy-ending-acts">
        <TextInput
          label={t('ending.reopen.why')}
          value={because}
          onChange={(event) => setBecause(event.currentTarget.value)}
        />
        <ActButton
          locked={because.trim() ? undefined : t('ending.reopen.why')}
          onAct={() => void act('PUT /api/cases/:id/reopening', { id: caseId, because })}
        >
          {t('ending.reopen')}
        </ActButton>
      </div>
      {closing.reopened > 0 && <p className="sy-caption sy-quiet">{t('ending.reopened', { n: closing.reopened })}</p>}
    </>
  )
}
