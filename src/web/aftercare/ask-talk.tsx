import { MultiSelect, Select } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { useTalkers } from './data.ts'

type Props = { with?: string; onClose: () => void }

/** With whom, and with whom not. Both may stay empty: one press is enough. */
export function AskTalk({ with: given, onClose }: Props) {
  const { t } = useWords()
  const act = useDo()
  const talkers = useTalkers(true).data?.talkers ?? []
  const [chosen, setChosen] = useState<string | null>(given ?? null)
  const [notWith, setNotWith] = useState<string[]>([])
  const choices = talkers.map((it) => ({
    value: it.id,
    label: [
      it.name,
      t(`aftercare.talk.role.${it.role}`),
      ...(it.role === 'agent' && it.free ? [t('aftercare.talk.free')] : []),
    ].join(t('list.pause')),
  }))
  const ask = async () => {
    const asked = await act('POST /api/talks', {
      ...(chosen ? { with: chosen } : {}),
      notWith: notWith.filter((it) => it !== chosen),
    })
    if (asked) onClose()
  }
  return (
    <article className="sy-after-card is-care" aria-label={t('aftercare.talk.ask')}>
      <h2>{t('aftercare.talk.ask')}</h2>
      <div className="sy-after-ask">
        <Select
          clearable
          label={t('aftercare.talk.whom')}
          placeholder={t('aftercare.talk.anyone')}
          data={choices}
          value={chosen}
          onChange={setChosen}
        />
        <MultiSelect
          label={t('aftercare.talk.not_with')}
          data={choices.filter((it) => it.value !== chosen)}
          value={notWith}
          onChange={setNotWith}
        />
      </div>
      <div className="sy-after-row">
        <ActButton tone="primary" onAct={() => void ask()}>
          {t('aftercare.talk.go')}
        </ActButton>
        <ActButton tone="quiet" onAct={onClose}>
          {t('aftercare.talk.back')}
        </ActButton>
        <span className="sy-small sy-quiet">{t('aftercare.talk.hint')}</span>
      </div>
    </article>
  )
}
