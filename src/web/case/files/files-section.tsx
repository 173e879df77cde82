import './files.css'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { call, seat } from '../../net/call.ts'
import { sendFile } from '../../net/upload.ts'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'

type Answer = ApiOutput<'GET /api/cases/:id/files'>
type Line = Answer['files'][number]

/** What came with the case. Whoever does not handle it is told nothing, and sees nothing here. */
export function FilesSection({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const [problem, setProblem] = useState('')
  const files = useQuery({
    queryKey: ['case-files', caseId],
    meta: { topics: [`case:${caseId}`] },
    retry: false,
    queryFn: () => call('GET /api/cases/:id/files', { id: caseId }),
  })
  if (!files.data) return null
  const add = async (chosen: readonly File[]) => {
    for (const file of chosen) {
      setProblem(t('files.sending', { name: file.name }))
      const sent = await sendFile(`/api/cases/${caseId}/files`, file)
      if (!sent.ok) return setProblem(sent.sentence || t('files.failed', { name: file.name }))
    }
    setProblem('')
    await files.refetch()
  }
  return <FilesView caseId={caseId} answer={files.data} problem={problem} onAdd={(chosen) => void add(chosen)} />
}

type Props = { caseId: string; answer: Answer; problem: string; onAdd: (files: readonly File[]) => void }

function FilesView({ caseId, answer, problem, onAdd }: Props) {
  const { t } = useWords()
  const input = useRef<HTMLInputElement>(null)
  return (
    <section className="sy-case-part sy-files">
      <h3>
        {t('files.title')}
        {answer.heldBecause && <Tag tone="dashed">{t('files.held', { because: answer.heldBecause })}</Tag>}
      </h3>
      {answer.files.length === 0 && <EmptyState title={t('files.none')} teach={t('files.none.teach')} />}
      <ul>
        {answer.files.map((line) => (
          <li key={line.id}>
            <FileLine caseId={caseId} line={line} />
          </li>
        ))}
      </ul>
      {answer.files.some((it) => it.hasPreview) && <p className="sy-caption sy-label">{t('files.preview_note')}</p>}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          onAdd([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
      <p className="sy-files-acts">
        <ActButton onAct={() => input.current?.click()}>{t('files.add')}</ActButton>
        <span role="status" className="sy-small sy-quiet">
          {problem}
        </span>
      </p>
    </section>
  )
}

function FileLine({ caseId, line }: { caseId: string; line: Line }) {
  const { t } = useWords()
  const when = useWhen()
  const at = `${seat(location.pathname)}/api/cases/${caseId}/files/${line.id}`
  const who = line.fromCustomer ? t('files.from.customer') : line.by
  if (line.erasedAt) return <p className="sy-small sy-quiet">{t('files.erased')}</p>
  return (
    <div className="sy-file">
      {line.hasPreview ? (
        <img src={`${at}?preview=yes`} alt="" loading="lazy" width={64} height={64} />
      ) : (
        <span className="sy-file-kind" aria-hidden>
          {(line.name.split('.').at(-1) ?? '').toUpperCase()}
        </span>
      )}
      <div>
        <a href={at} download={line.name}>
          {line.name}
        </a>
        <p className="sy-caption sy-label">
          {who} · {when.full(line.at)} · {sizeOf(line.size)}
        </p>
        {/* biome-ignore lint/a11y/useMediaCaption: somebody's own recording has no captions; the transcript is the case's */}
        {line.type.startsWith('audio/') && <audio controls preload="none" src={at} aria-label={line.name} />}
      </div>
    </div>
  )
}

const sizeOf = (bytes: number) =>
  bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} kB`
