import { Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { useNow, useSession } from '../../net/session.tsx'
import { useColleagues } from '../../pages/colleagues.ts'
import { dueChoices, fromLocalInput, toLocalInput } from '../../pages/promise-drafts.ts'
import { ActButton } from '../../ui/act-button.tsx'
import { MomentInput } from '../../ui/moment-input.tsx'

type Recall = ApiOutput<'GET /api/recalls/:id'>
type Right = Recall['right']
type Props = { recall: Recall; onDrop: () => void; onDone: () => void }

/** The right answer in every language of the list, who calls, and by when. */
export function RecallConfirm({ recall, onDrop, onDone }: Props) {
  const { t, language } = useWords()
  const act = useDo()
  const { person, zone } = useSession()
  const now = useNow(60_000)
  const colleagues = useColleagues()
  const [right, setRight] = useState<Right>({})
  const [due, setDue] = useState(() => toLocalInput(dueChoices(now, zone).at(-1) ?? now, zone))
  const [owner, setOwner] = useState(person.id)
  const languages = recall.languages.length > 0 ? recall.languages : [language]
  const missing = languages.some((it) => !right[it]?.trim())
  const at = fromLocalInput(due, zone)
  const confirm = async () => {
    const filled = Object.fromEntries(Object.entries(right).filter(([, words]) => words?.trim()))
    if (at && (await act('PUT /api/recalls/:id/confirmation', { id: recall.id, due: at, right: filled, owner })))
      onDone()
  }
  return (
    <section className="sy-recall-confirm">
      {languages.map((it) => (
        <Textarea
          key={it}
          autosize
          minRows={2}
          lang={it}
          label={t(`statements.right.${it}`)}
          value={right[it] ?? ''}
          onChange={(event) => {
            const words = event.currentTarget.value
            setRight((before) => ({ ...before, [it]: words }))
          }}
        />
      ))}
      <p className="sy-small sy-quiet">{t('statements.right.why')}</p>
      <MomentInput label={t('statements.due')} value={due} onChange={setDue} />
      <Select
        label={t('statements.owner')}
        data={[...new Map([[person.id, person.name], ...colleagues.map((it) => [it.id, it.name] as const)])].map(
          ([value, label]) => ({ value, label }),
        )}
        value={owner}
        allowDeselect={false}
        onChange={(value) => setOwner(value ?? person.id)}
      />
      <div className="sy-recall-acts">
        <ActButton
          tone="primary"
          locked={missing ? t('statements.confirm.words') : at ? undefined : t('statements.confirm.due')}
          onAct={() => void confirm()}
        >
          {t('statements.confirm', { n: recall.toTell })}
        </ActButton>
        <ActButton onAct={onDrop}>{t('statements.drop')}</ActButton>
      </div>
    </section>
  )
}
