import { type Say, useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { OrderAnswer } from './claims-section.tsx'
import { spanText } from './spans.ts'

type Link = OrderAnswer['links'][number]

/** Six links, each with what it was judged by. Whoever owns the first that broke answers; nobody at the desk is named. */
export function ChainPart({ order, onAsk }: { order: OrderAnswer; onAsk: (() => void) | undefined }) {
  const { t } = useWords()
  const when = useWhen()
  const first = order.links.find((link) => link.name === order.first)
  const owner = first?.owner?.name ?? t('claims.link.floor')
  const { question } = order
  return (
    <div className="sy-claims-chain">
      <h4>{t('claims.chain')}</h4>
      <ol>
        {order.links.map((link) => (
          <li key={link.name} className={`is-${link.state}`}>
            <strong>{t(`claims.link.${link.name}`)}</strong>
            <span className="sy-claims-verdict">
              <Tag tone={link.state === 'broken' ? 'time' : link.state === 'held' ? 'done' : 'dashed'}>
                {t(`claims.link.${link.state}`)}
              </Tag>
              {link.name === order.first && <Tag tone="act">{t('claims.link.first')}</Tag>}
            </span>
            <span className="sy-small sy-quiet">{evidenceText(link, t)}</span>
          </li>
        ))}
      </ol>
      {order.first && (
        <p className="sy-small">{t(order.procedure.followed ? 'claims.procedure.yes' : 'claims.procedure.no')}</p>
      )}
      {question ? (
        <p>
          {question.answer === null
            ? t('claims.asked_owner', {
                name: question.owner?.name ?? t('claims.link.floor'),
                at: when.full(question.dueAt),
              })
            : t('claims.answered', { name: question.owner?.name ?? t('claims.link.floor'), words: question.answer })}
        </p>
      ) : (
        order.first && onAsk && <ActButton onAct={onAsk}>{t('claims.ask_owner', { name: owner })}</ActButton>
      )}
    </div>
  )
}

function evidenceText(link: Link, t: Say): string {
  const [it] = link.evidence
  if (!it) return ''
  if (it.kind === 'order') return it.minutes === null ? '' : t('claims.link.took', { span: spanText(it.minutes, t) })
  if (it.kind === 'outcomes') return t('claims.link.week', { words: it.words })
  const span = it.minutes === null ? '' : spanText(it.minutes, t)
  const said = !span
    ? ''
    : it.sure === null
      ? t('claims.link.said_only', { span })
      : t('claims.link.said_kept', { span, sure: spanText(it.sure, t) })
  const words =
    it.kind === 'chase' ? [...new Set(link.evidence.map((one) => one.words))].join(t('list.comma')) : it.words
  return [words, said].filter(Boolean).join(t('page.wins.joint'))
}
