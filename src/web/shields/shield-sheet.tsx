import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ApiInput } from '#api.ts'
import { SHIELD_KINDS, type ShieldKind } from '#care/shields/shield.ts'
import { TOPICS, type Topic } from '#care/shields/topic.ts'
import { useWords } from '../i18n.ts'
import { useNow } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { SideSheet } from '../ui/side-sheet.tsx'
import { Choice } from './choice.tsx'
import type { Shields } from './my-shield.tsx'

type Rule = ApiInput<'POST /api/my-shields'>
type Props = { opened: boolean; queues: Shields['queues']; onClose: () => void; onSet: (rule: Rule) => void }

const DAY = 86_400_000
const SPANS = [1, 7, 14, 30, 90] as const
const NOTHING = {
  topics: [] as readonly Topic[],
  kinds: [] as readonly ShieldKind[],
  queues: [] as readonly string[],
  words: '',
  isShort: false,
  isLight: false,
  isShown: false,
}

const toggled = <Of,>(all: readonly Of[], one: Of) =>
  all.includes(one) ? all.filter((it) => it !== one) : [...all, one]

/** Three taps: open, choose, done. Two weeks unless somebody says otherwise. */
export function ShieldSheet({ opened, queues, onClose, onSet }: Props) {
  const { t, language } = useWords()
  const when = useWhen()
  const now = useNow(60_000)
  const [days, setDays] = useState<number>(14)
  const [it, set] = useState(NOTHING)
  const until = new Date(Date.parse(now) + days * DAY).toISOString()
  const words = it.words.split(/[、,，\s]+/).filter(Boolean)
  const isEmpty =
    !it.isLight && !it.isShort && it.topics.length + it.kinds.length + it.queues.length + words.length === 0
  return (
    <SideSheet title={t('shield.sheet')} opened={opened} size={460} onClose={onClose}>
      <div className="sy-shields-sheet">
        <p className="sy-small sy-quiet">{t('shield.why_not')}</p>
        <fieldset>
          <legend>{t('shield.topics')}</legend>
          {TOPICS.map((topic) => (
            <Choice
              key={topic}
              isOn={it.topics.includes(topic)}
              onPress={() => set({ ...it, topics: toggled(it.topics, topic) })}
            >
              {t(`shield.topic.${topic}`)}
            </Choice>
          ))}
          {queues.map((queue) => (
            <Choice
              key={queue.key}
              isOn={it.queues.includes(queue.key)}
              onPress={() => set({ ...it, queues: toggled(it.queues, queue.key) })}
            >
              {queue.name[language]}
            </Choice>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t('shield.kinds')}</legend>
          {SHIELD_KINDS.map((kind) => (
            <Choice
              key={kind}
              isOn={it.kinds.includes(kind)}
              onPress={() => set({ ...it, kinds: toggled(it.kinds, kind) })}
            >
              {t(`signal.${kind}`)}
            </Choice>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t('shield.light.legend')}</legend>
          <Choice isOn={it.isShort} onPress={() => set({ ...it, isShort: !it.isShort })}>
            {t('shield.run', { n: 1 })}
          </Choice>
          <Choice isOn={it.isLight} onPress={() => set({ ...it, isLight: !it.isLight })}>
            {t('shield.light')}
          </Choice>
          {it.isLight && (
            <Choice isOn={it.isShown} onPress={() => set({ ...it, isShown: !it.isShown })}>
              {t('shield.light.show')}
            </Choice>
          )}
        </fieldset>
        <TextInput
          label={t('shield.words')}
          description={t('shield.words.why')}
          value={it.words}
          maxLength={80}
          onChange={(event) => set({ ...it, words: event.currentTarget.value })}
        />
        <fieldset>
          <legend>{t('shield.until', { until: when.day(until) })}</legend>
          {SPANS.map((span) => (
            <Choice key={span} isOn={days === span} onPress={() => setDays(span)}>
              {span === 1 ? t('shield.day') : t('shield.days', { n: span })}
            </Choice>
          ))}
        </fieldset>
        <div className="sy-shields-acts">
          <ActButton
            tone="primary"
            locked={isEmpty ? t('shield.choose') : undefined}
            onAct={() => {
              onSet({
                until,
                topics: [...it.topics],
                kinds: [...it.kinds],
                queues: [...it.queues],
                words: words.slice(0, 5),
                maxRun: it.isShort ? 1 : null,
                light: it.isLight,
                showsLight: it.isLight && it.isShown,
              })
              set(NOTHING)
            }}
          >
            {t('shield.done')}
          </ActButton>
        </div>
      </div>
    </SideSheet>
  )
}
