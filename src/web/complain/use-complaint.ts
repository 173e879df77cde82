import { useCallback, useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { call, Refused } from '../net/call.ts'
import { useDraft } from '../net/drafts.ts'
import { sendFile } from '../net/upload.ts'
import { type ComplaintDraft, EMPTY, toSend } from './complaint-draft.ts'

export type Evidence = { id: string; file: File; state: 'waiting' | 'sent' | 'failed'; sentence: string }
export type Hint = { for: string; without: string | null }
type Filed = ApiOutput<'POST /api/complaints'>

/** A page that somebody opens without TLS, in a shop's own network, has no `randomUUID`. */
const newKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((n) => n.toString(16).padStart(2, '0')).join('')

/** One complaint from its first letter to its number. The draft lives on the phone; files are sent once it has a case. */
export function useComplaint() {
  const { t, language } = useWords()
  const [draft, setDraft, clear] = useDraft<ComplaintDraft>('complaint', EMPTY)
  const [evidence, setEvidence] = useState<readonly Evidence[]>([])
  const [hint, setHint] = useState<Hint | null>(null)
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [filed, setFiled] = useState<Filed | null>(null)

  const sendEvidence = useCallback(async (all: readonly Evidence[], link: string) => {
    const secret = link.split('/my/').at(-1) ?? ''
    for (const one of all) {
      const sent = await sendFile('/api/my-case/files', one.file, { 'x-sanying-link': secret })
      const next = sent.ok
        ? { state: 'sent' as const, sentence: '' }
        : { state: 'failed' as const, sentence: sent.sentence }
      setEvidence((kept) => kept.map((it) => (it.id === one.id ? { ...it, ...next } : it)))
    }
  }, [])

  const file = async (written: ComplaintDraft) => {
    setBusy(true)
    setProblem('')
    try {
      // Kept with the draft before it is sent: a second try after a broken line is the same complaint.
      const keyed = written.key ? written : { ...written, key: newKey() }
      setDraft(keyed)
      const answer = await call('POST /api/complaints', { ...toSend(keyed), language })
      clear()
      setFiled(answer)
      if (answer.link) await sendEvidence(evidence, answer.link)
    } catch (error) {
      setProblem((error instanceof Refused && error.message) || t('complain.failed'))
    } finally {
      setBusy(false)
    }
  }

  const send = async () => {
    if (draft.words.trim() === '') return setProblem(t('complain.what.missing'))
    setBusy(true)
    // An offer that does not come is no reason to wait.
    const offer = await call('POST /api/complaints/hint', { words: draft.words }).catch(() => null)
    setBusy(false)
    if (offer?.isHard) return setHint({ for: draft.words, without: offer.without })
    await file(draft)
  }

  return {
    draft,
    evidence,
    problem,
    isBusy,
    filed,
    hint: hint && hint.for === draft.words ? hint : null,
    write: (more: Partial<ComplaintDraft>) => setDraft({ ...draft, ...more }),
    add: (files: readonly File[]) =>
      setEvidence([
        ...evidence,
        ...files.map((each) => ({ id: newKey(), file: each, state: 'waiting' as const, sentence: '' })),
      ]),
    remove: (id: string) => setEvidence(evidence.filter((it) => it.id !== id)),
    send,
    sendAsItIs: () => file(draft),
    again: (one: Evidence) => (filed?.link ? sendEvidence([one], filed.link) : Promise.resolve()),
  }
}

export type Complaint = ReturnType<typeof useComplaint>
