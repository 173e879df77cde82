import { MultiSelect, Select } from '@mantine/core'
import { useState } from 'react'
import { MOST_TEXTS } from '#routing/queues/in-hand.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import type { Ways } from './queues-page.tsx'

const USUAL = 'usual'

/** Who takes which queues, and how many texts beside each other. */
export function QueuePeople({ ways, mayArrange }: { ways: Ways; mayArrange: boolean }) {
  const { t } = useWords()
  return (
    <section aria-label={t('queues.colleagues')}>
      <h2 className="sy-pane-head">{t('queues.colleagues')}</h2>
      <p className="sy-small sy-quiet">{t('queues.colleagues.teach')}</p>
      {ways.people.map((it) => (
        <OnePerson
          key={`${it.key} ${it.queues.map((of) => of.key)} ${it.texts}`}
          it={it}
          ways={ways}
          locked={!mayArrange}
        />
      ))}
    </section>
  )
}

function OnePerson({ it, ways, locked }: { it: Ways['people'][number]; ways: Ways; locked: boolean }) {
  const { t, language } = useWords()
  const when = useWhen()
  const act = useDo()
  const before = it.queues.map((of) => of.key)
  const held = it.ownTexts ? String(it.texts) : USUAL
  const [queues, setQueues] = useState(before)
  const [texts, setTexts] = useState(held)
  const isOther = queues.toSorted().join() !== before.toSorted().join()
  const until = it.queues.find((of) => of.until)?.until
  const save = async () => {
    if (isOther && !(await act('PUT /api/people/:key/queues', { key: it.key, queues }))) return
    if (texts !== held)
      await act('PUT /api/people/:key/texts', { key: it.key, texts: texts === USUAL ? null : Number(texts) })
  }
  return (
    <div className="sy-queues-person">
      <span>
        {it.name}
        {until && <span className="sy-small sy-quiet"> {t('queues.until', { at: when.full(until) })}</span>}
      </span>
      <MultiSelect
        aria-label={t('queues.of', { name: it.name })}
        data={ways.queues.map((of) => ({ value: of.key, label: of.name[language] ?? of.key }))}
        value={queues}
        placeholder={queues.length === 0 ? t('queues.all') : undefined}
        disabled={locked}
        onChange={setQueues}
      />
      <Select
        aria-label={t('queues.texts', { name: it.name })}
        data={[
          { value: USUAL, label: t('queues.texts.usual', { n: ways.usualTexts }) },
          ...Array.from({ length: MOST_TEXTS }, (_, n) => ({
            value: String(n + 1),
            label: t('queues.texts.own', { n: n + 1 }),
          })),
        ]}
        value={texts}
        allowDeselect={false}
        disabled={locked}
        onChange={(value) => setTexts(value ?? USUAL)}
      />
      {(isOther || texts !== held) && (
        <ActButton tone="primary" onAct={() => void save()}>
          {t('queues.save')}
        </ActButton>
      )}
    </div>
  )
}
