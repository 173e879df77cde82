import { Checkbox, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { useNow } from '../../net/session.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import type { Letter } from './letter-detail.tsx'

const WAYS = ['post', 'portal', 'email', 'handed_over'] as const
const PROOFS = ['postal_number', 'signed_slip', 'mail_receipt', 'witness'] as const
const FAILURES = ['returned', 'bounced'] as const

/** Out it goes, by a way that reaches this person and is safe for them. */
export function Sending({ it }: { it: Letter }) {
  const { t } = useWords()
  const act = useDo()
  const [way, setWay] = useState<(typeof WAYS)[number]>(it.suggested.hasCase ? 'portal' : 'post')
  const [address, setAddress] = useState(it.suggested.email ?? '')
  const [onPage, setOnPage] = useState(true)
  const choose = (value: string | null) => {
    const next = WAYS.find((each) => each === value) ?? 'post'
    setWay(next)
    setAddress(next === 'email' ? (it.suggested.email ?? '') : '')
  }
  return (
    <section className="sy-letters-form" aria-label={t('letters.send.title')}>
      <h3>{t('letters.send.title')}</h3>
      <Select
        label={t('letters.send.way')}
        data={WAYS.map((value) => ({ value, label: t(`letters.way.${value}`) }))}
        value={way}
        allowDeselect={false}
        onChange={choose}
      />
      {way !== 'portal' && (
        <TextInput
          label={t('letters.send.address')}
          value={address}
          maxLength={400}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
      )}
      {way !== 'portal' && (
        <Checkbox
          label={t('letters.send.on_page')}
          description={t('letters.send.on_page.why')}
          checked={onPage}
          onChange={(event) => setOnPage(event.currentTarget.checked)}
        />
      )}
      <ActButton
        tone="primary"
        locked={way === 'portal' || address.trim() ? undefined : t('letters.send.locked')}
        onAct={() => void act('PUT /api/conduct-letters/:id/sending', { id: it.id, way, address, onPage })}
      >
        {t('letters.send')}
      </ActButton>
      <p className="sy-caption sy-quiet">{t('letters.send.told')}</p>
    </section>
  )
}

/** What shows that it arrived: a number, a slip, a receipt. Or that it came back. */
export function Proving({ it }: { it: Letter }) {
  const { t } = useWords()
  const act = useDo()
  const now = useNow(60_000)
  const [kind, setKind] = useState<(typeof PROOFS)[number] | (typeof FAILURES)[number]>('postal_number')
  const [words, setWords] = useState('')
  const [file, setFile] = useState<string | null>(null)
  const failed = FAILURES.find((each) => each === kind)
  const prove = () => {
    const said = { id: it.id, words, happenedAt: now }
    if (failed) void act('PUT /api/conduct-letters/:id/failure', { ...said, kind: failed })
    const proof = PROOFS.find((each) => each === kind)
    if (proof)
      void act('PUT /api/conduct-letters/:id/delivery', { ...said, kind: proof, ...(file ? { fileSha256: file } : {}) })
  }
  return (
    <section className="sy-letters-form" aria-label={t('letters.prove.title')}>
      <h3>{t('letters.prove.title')}</h3>
      <Select
        label={t('letters.prove.what')}
        data={[...PROOFS, ...FAILURES].map((value) => ({ value, label: t(`letters.proof.${value}`) }))}
        value={kind}
        allowDeselect={false}
        onChange={(value) => setKind([...PROOFS, ...FAILURES].find((each) => each === value) ?? 'postal_number')}
      />
      <TextInput
        label={t('letters.prove.words')}
        value={words}
        maxLength={600}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {!failed && (
        <label className="sy-letters-file">
          {t('letters.prove.file')}
          <input type="file" onChange={(event) => void sumOf(event.currentTarget.files?.[0]).then(setFile)} />
          {file && <code className="sy-caption sy-letters-sum">{file}</code>}
        </label>
      )}
      <ActButton tone="primary" locked={words.trim() ? undefined : t('letters.prove.locked')} onAct={prove}>
        {t(failed ? 'letters.prove.failed' : 'letters.prove')}
      </ActButton>
    </section>
  )
}

/** The scan stays where it is; its sum is enough to know it again. */
async function sumOf(file: File | undefined): Promise<string | null> {
  if (!file) return null
  const sum = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
