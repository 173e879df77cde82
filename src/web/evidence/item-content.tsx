import type { EvidenceKind } from '#guard/evidence/evidence.ts'
import { useWords } from '../i18n.ts'
import { useWhen } from '../theme/place.tsx'

type Line = { key: string; at: string; who: 'customer' | 'agent' | 'lead'; words: string }

const linesIn = (content: unknown): readonly Line[] =>
  typeof content === 'object' && content && 'lines' in content ? (content.lines as Line[]) : []

/** A conversation is read as one; everything else as it was captured. */
export function ItemContent({ kind, content }: { kind: EvidenceKind; content: unknown }) {
  const { t } = useWords()
  const when = useWhen()
  if (kind !== 'transcript') return <pre className="sy-matter-content sy-small">{JSON.stringify(content, null, 1)}</pre>
  return (
    <ol className="sy-evidence-talk">
      {linesIn(content).map((it) => (
        <li key={it.key}>
          <time className="sy-small sy-quiet" dateTime={it.at}>
            {when.seconds(it.at)}
          </time>
          <span className="sy-small sy-quiet">{t(`evidence.who.${it.who}`)}</span>
          <span>{it.words}</span>
        </li>
      ))}
    </ol>
  )
}
