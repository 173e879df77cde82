import { Modal, Textarea } from '@mantine/core'
import { useCallback, useState } from 'react'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useNow, useSession } from '../net/session.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { MomentInput } from '../ui/moment-input.tsx'
import { dueChoices, fromLocalInput, toLocalInput } from './promise-drafts.ts'

/** Kept, or moved before its moment: one small sheet for both, with what the customer was told. */
export function useKeepPromise() {
  const { t } = useWords()
  const act = useDo()
  const now = useNow(60_000)
  const { zone } = useSession()
  const [promise, setPromise] = useState<string | null>(null)
  const [words, setWords] = useState('')
  const [to, setTo] = useState('')
  const ask = useCallback((id: string) => {
    setPromise(id)
    setWords('')
    setTo('')
  }, [])
  const close = () => setPromise(null)
  const keep = async () => {
    if (promise && (await act('PUT /api/promises/:id/keeping', { id: promise, words }))) close()
  }
  const move = async () => {
    const moment = fromLocalInput(to || toLocalInput(dueChoices(now, zone).at(-1) ?? now, zone), zone)
    if (promise && moment && (await act('PUT /api/promises/:id/moving', { id: promise, to: moment, words }))) close()
  }
  const panel = (
    <Modal
      opened={promise !== null}
      onClose={close}
      title={<strong>{t('page.keep.title')}</strong>}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <Textarea
        autosize
        minRows={2}
        data-autofocus
        label={t('page.keep.words')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <p className="sy-keep-acts">
        <ActButton tone="primary" onAct={() => void keep()}>
          {t('page.keep')}
        </ActButton>
      </p>
      <MomentInput label={t('page.move.to')} value={to} onChange={setTo} />
      <p className="sy-keep-acts">
        <ActButton locked={to ? undefined : t('page.move.choose')} onAct={() => void move()}>
          {t('page.move')}
        </ActButton>
      </p>
    </Modal>
  )
  return { ask, panel }
}
