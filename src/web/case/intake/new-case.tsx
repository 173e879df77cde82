import './intake.css'
import { Select, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { ApiInput, ApiOutput } from '#api.ts'
import { isLanguage } from '#kernel/language.ts'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { call } from '../../net/call.ts'
import { useDraft } from '../../net/drafts.ts'
import { useSession } from '../../net/session.tsx'
import { fromLocalInput } from '../../pages/promise-drafts.ts'
import { action } from '../../shell/action.ts'
import { useActions } from '../../shell/actions.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { MomentInput } from '../../ui/moment-input.tsx'
import { SideSheet } from '../../ui/side-sheet.tsx'
import { CHANNELS_BY_HAND, EMPTY_CASE, type NewCaseDraft, toOpen } from './new-case-draft.ts'

type Twins = ApiOutput<'POST /api/cases'>['twins']

/** What came in by a way that no system heard: at the counter, by telephone, by letter. */
export function NewCase({ onOpened }: { onOpened: (caseId: string) => void }) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const actions = useMemo(
    () => [action({ name: 'intake.new', key: 'N', label: 'intake.new', run: () => setOpen(true) })],
    [],
  )
  useActions(actions)
  return (
    <>
      <ActButton shortcut="N" onAct={() => setOpen(true)}>
        {t('intake.new')}
      </ActButton>
      <SideSheet title={t('intake.new')} opened={isOpen} size={480} onClose={() => setOpen(false)}>
        <Sheet
          onOpened={(id) => {
            setOpen(false)
            onOpened(id)
          }}
        />
      </SideSheet>
    </>
  )
}

function Sheet({ onOpened }: { onOpened: (caseId: string) => void }) {
  const { t, language } = useWords()
  const { zone } = useSession()
  const act = useDo()
  const [draft, setDraft, clear] = useDraft<NewCaseDraft>('new-case', { ...EMPTY_CASE, language })
  const [twins, setTwins] = useState<Twins>([])
  const write = (more: Partial<NewCaseDraft>) => {
    setTwins([])
    setDraft({ ...draft, ...more })
  }
  const form = useQuery({ queryKey: ['complaint-form'], queryFn: () => call('GET /api/complaints', {}) })
  const queues = form.data?.queues ?? []
  const queue = draft.queue || queues[0]?.key || ''
  const isWhole = draft.words.trim() !== '' && (draft.remedy.trim() !== '' || draft.isAsked)
  const open = async (twin?: ApiInput<'POST /api/cases'>['twin']) => {
    const receivedAt = draft.receivedAt ? fromLocalInput(draft.receivedAt, zone) : null
    const answer = await act('POST /api/cases', {
      ...toOpen({ ...draft, queue }),
      ...(receivedAt ? { receivedAt } : {}),
      ...(twin ? { twin } : {}),
    })
    if (!answer) return
    if (!answer.case) return setTwins(answer.twins)
    clear()
    setTwins([])
    onOpened(answer.case.id)
  }
  return (
    <form
      className="sy-intake-new"
      onSubmit={(event) => {
        event.preventDefault()
        if (isWhole) void open()
      }}
    >
      <Where draft={{ ...draft, queue }} queues={queues} write={write} />
      <Who draft={draft} write={write} />
      <Textarea
        autosize
        minRows={4}
        label={t('intake.new.words')}
        description={t('intake.new.words.note')}
        value={draft.words}
        onChange={(event) => write({ words: event.currentTarget.value })}
      />
      <Textarea
        autosize
        minRows={2}
        label={t('intake.remedy')}
        value={draft.remedy}
        onChange={(event) => write({ remedy: event.currentTarget.value, isAsked: false })}
      />
      <label className="sy-intake-asked">
        <input
          type="checkbox"
          checked={draft.isAsked}
          onChange={(event) => write({ isAsked: event.currentTarget.checked })}
        />
        {t('intake.new.asked')}
      </label>
      <MomentInput
        label={t('intake.new.received')}
        value={draft.receivedAt}
        onChange={(receivedAt) => write({ receivedAt })}
      />
      {twins.length > 0 ? (
        <Same twins={twins} onSay={(twin) => void open(twin)} />
      ) : (
        <p className="sy-intake-acts">
          <ActButton tone="primary" locked={isWhole ? undefined : t('intake.new.missing')} onAct={() => void open()}>
            {t('intake.new.open')}
          </ActButton>
          {!isWhole && <span className="sy-caption sy-quiet">{t('intake.new.missing')}</span>}
        </p>
      )}
    </form>
  )
}

type Part = { draft: NewCaseDraft; write: (more: Partial<NewCaseDraft>) => void }
type Queues = ApiOutput<'GET /api/complaints'>['queues']
const NAMES = { 'zh-Hant': '繁體中文', 'zh-Hans': '简体中文', en: 'English' }

function Where({ draft, queues, write }: Part & { queues: Queues }) {
  const { t, language } = useWords()
  return (
    <div className="sy-intake-three">
      <Select
        label={t('intake.new.channel')}
        data={CHANNELS_BY_HAND.map((value) => ({ value, label: t(`intake.channel.${value}`) }))}
        value={draft.channel}
        allowDeselect={false}
        onChange={(value) => write({ channel: CHANNELS_BY_HAND.find((each) => each === value) ?? 'counter' })}
      />
      <Select
        label={t('intake.new.queue')}
        data={queues.map((it) => ({ value: it.key, label: it.name[language] ?? it.key }))}
        value={draft.queue || null}
        allowDeselect={false}
        onChange={(value) => write({ queue: value ?? '' })}
      />
      <Select
        label={t('intake.new.language')}
        data={Object.entries(NAMES).map(([value, label]) => ({ value, label }))}
        value={draft.language}
        allowDeselect={false}
        onChange={(value) => value && isLanguage(value) && write({ language: value })}
      />
    </div>
  )
}

function Who({ draft, write }: Part) {
  const { t } = useWords()
  return (
    <div className="sy-intake-three">
      {(['name', 'phone', 'email'] as const).map((field) => (
        <TextInput
          key={field}
          label={t(`intake.new.${field}`)}
          value={draft[field]}
          onChange={(event) => write({ [field]: event.currentTarget.value })}
        />
      ))}
    </div>
  )
}

function Same({ twins, onSay }: { twins: Twins; onSay: (twin: { join: string } | { separate: string }) => void }) {
  const { t } = useWords()
  const [why, setWhy] = useState('')
  return (
    <section className="sy-intake-form" aria-label={t('intake.new.twins')}>
      <h4>{t('intake.new.twins')}</h4>
      {twins.map((twin) => (
        <p key={twin.id}>
          <ActButton onAct={() => onSay({ join: twin.id })}>
            {t('intake.new.join', { ref: `A-${twin.number}`, title: twin.title })}
          </ActButton>
        </p>
      ))}
      <TextInput
        label={t('intake.new.apart.why')}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <p>
        <ActButton
          locked={why.trim() ? undefined : t('intake.because.first')}
          onAct={() => onSay({ separate: why.trim() })}
        >
          {t('intake.new.apart')}
        </ActButton>
      </p>
    </section>
  )
}
