import { Checkbox } from '@mantine/core'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { Tag } from '../../ui/tag.tsx'

type Recall = ApiOutput<'GET /api/recalls/:id'>
type Line = Recall['list'][number]
type Choose = ((statement: string, counts: boolean) => void) | undefined

/** Whoever was told the same, and whoever was told something that only looks it. A tick is a person’s word. */
export function RecallFound({ recall, onChoose }: { recall: Recall; onChoose: Choose }) {
  const { t } = useWords()
  const same = recall.list.filter((it) => it.found !== 'near')
  const near = recall.list.filter((it) => it.found === 'near')
  const counted = recall.list.filter((it) => it.counts).length
  return (
    <>
      <section className="sy-recall-list">
        <h3>{t('statements.found', { n: counted })}</h3>
        {same.length === 0 && <p className="sy-quiet">{t('statements.found.none')}</p>}
        <ul>
          {same.map((it) => (
            <Found key={it.statement} line={it} onChoose={onChoose} />
          ))}
        </ul>
      </section>
      {near.length > 0 && (
        <details className="sy-recall-list">
          <summary>{t('statements.near', { n: near.length })}</summary>
          <p className="sy-small sy-quiet">{t('statements.near.why')}</p>
          <ul>
            {near.map((it) => (
              <Found key={it.statement} line={it} onChoose={onChoose} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

const AGAINST: ReadonlySet<string> = new Set(['other_way', 'other_number', 'other_place', 'other_side'])

function Found({ line, onChoose }: { line: Line; onChoose: Choose }) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <li className="sy-recall-found">
      <Checkbox
        checked={line.counts}
        disabled={!onChoose}
        aria-label={line.words}
        onChange={(event) => onChoose?.(line.statement, event.currentTarget.checked)}
      />
      <div>
        <p>{line.words}</p>
        <p className="sy-small sy-quiet sy-statement-by">
          <span>{[line.customer, line.by, when.full(line.at)].filter(Boolean).join(t('list.pause'))}</span>
          {line.found === 'by_hand' && <Tag>{t('statements.reason.by_hand')}</Tag>}
          {line.reasons.map((reason) => (
            <Tag key={reason} tone={AGAINST.has(reason) ? 'dashed' : 'plain'}>
              {t(`statements.reason.${reason}`)}
            </Tag>
          ))}
        </p>
      </div>
    </li>
  )
}
