import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Role } from '#kernel/roles.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useSession } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { Tag } from '../ui/tag.tsx'
import type { Incident } from './one-incident.tsx'

const HANDLES: ReadonlySet<Role> = new Set(['hr', 'legal', 'compliance'])

/** What a law may ask of us then, as possibilities with a day each. Whoever is not of the room does not see this. */
export function ConfinedSteps({ it }: { it: Incident }) {
  const { t } = useWords()
  const { person } = useSession()
  return (
    <section className="sy-incident-part">
      <h3>{t('incidents.steps')}</h3>
      <p className="sy-small sy-quiet">{t('incidents.confined.note')}</p>
      {it.pack && (
        <p className="sy-small sy-quiet">
          {t(it.pack.stale ? 'incidents.pack.stale' : 'incidents.pack', { source: it.pack.source, at: it.pack.asOf })}
        </p>
      )}
      <ul className="sy-incident-rows">
        {it.steps.map((step) => (
          <Step key={step.key} incident={it.id} step={step} mayAct={HANDLES.has(person.role)} />
        ))}
      </ul>
    </section>
  )
}

type StepProps = { incident: string; step: Incident['steps'][number]; mayAct: boolean }

function Step({ incident, step, mayAct }: StepProps) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const [words, setWords] = useState('')
  const name = t(`incidents.step.${step.key}`)
  return (
    <li>
      <span>{name}</span>
      {step.doneAt ? (
        <>
          <Tag tone="done">{t('incidents.step.done', { by: step.doneBy ?? '', at: when.full(step.doneAt) })}</Tag>
          <span className="sy-small">{step.words}</span>
        </>
      ) : (
        <>
          <Tag tone="time">{t('incidents.step.due', { at: when.full(step.dueAt) })}</Tag>
          {mayAct && (
            <>
              <TextInput
                aria-label={t('incidents.step.what', { name })}
                placeholder={t('incidents.step.what', { name })}
                value={words}
                onChange={(event) => setWords(event.currentTarget.value)}
              />
              <ActButton
                locked={words.trim() ? undefined : t('incidents.step.first')}
                onAct={() => void act('PUT /api/incidents/:id/steps/:key', { id: incident, key: step.key, words })}
              >
                {t('incidents.step.send')}
              </ActButton>
            </>
          )}
        </>
      )}
    </li>
  )
}
