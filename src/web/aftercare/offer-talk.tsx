import { Select } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { ActButton } from '../ui/act-button.tsx'

type Props = { seats: readonly { id: string; name: string }[] }

/** "I have time for you", to somebody on the floor. Whether it is taken up is theirs. */
export function OfferTalk({ seats }: Props) {
  const { t } = useWords()
  const act = useDo()
  const [agent, setAgent] = useState<string | null>(null)
  const [told, setTold] = useState<string | null>(null)
  const name = seats.find((it) => it.id === agent)?.name ?? ''
  const say = async () => {
    if (!agent || !(await act('POST /api/talk-offers', { agent }))) return
    setTold(name)
    setAgent(null)
  }
  return (
    <div className="sy-after-fields">
      <Select
        label={t('caretask.offer_talk.to')}
        data={seats.map((it) => ({ value: it.id, label: it.name }))}
        value={agent}
        onChange={setAgent}
      />
      <ActButton locked={agent ? undefined : t('caretask.offer_talk.to')} onAct={() => void say()}>
        {t('caretask.offer_talk')}
      </ActButton>
      {told && (
        <span className="sy-small" role="status">
          {t('caretask.offer_talk.said', { name: told })}
        </span>
      )}
    </div>
  )
}
