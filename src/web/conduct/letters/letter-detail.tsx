import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { LetterView } from '../../letter/letter-view.tsx'
import { call, seat } from '../../net/call.ts'
import { useWhen } from '../../theme/place.tsx'
import { ErrorState, LoadingState } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'
import { LetterDraft } from './letter-draft.tsx'
import { Proving, Sending } from './letter-sending.tsx'
import { Signing } from './letter-signing.tsx'

export type Letter = ApiOutput<'GET /api/conduct-letters/:id'>

/** One letter: what it says, what stops it, whose turn it is, and everything that happened to it. */
export function LetterDetail({ id }: { id: string }) {
  const { t } = useWords()
  const letter = useQuery({
    queryKey: ['conduct-letters', id],
    meta: { topics: ['conduct'] },
    queryFn: () => call('GET /api/conduct-letters/:id', { id }),
  })
  if (letter.isPending) return <LoadingState rows={8} />
  if (!letter.data) return <ErrorState what={t('state.failed')} onRetry={() => void letter.refetch()} />
  const it = letter.data
  return (
    <div className="sy-letters-one">
      <div className="sy-letters-head">
        <Link to="/conduct/$part" params={{ part: 'letters' }} className="sy-link">
          {t('letters.back')}
        </Link>
        <h2>
          {t(`letters.kind.${it.kind}`)} <span className="sy-quiet">L-{it.number}</span>
        </h2>
        <Tag tone={it.state === 'draft' ? 'dashed' : it.state === 'delivered' ? 'done' : 'act'}>
          {t(`letters.state.${it.state}`)}
        </Tag>
        <span>{it.customer ?? t('letters.unnamed')}</span>
      </div>
      <div className="sy-letters-panes">
        <div className="sy-letters-side">
          {it.state === 'draft' && <Stops it={it} />}
          {it.maySign && <Signing it={it} />}
          {it.state === 'draft' && <LetterDraft key={it.draft} it={it} />}
          {it.maySend && (it.state === 'signed' || it.state === 'failed') && <Sending it={it} />}
          {it.maySend && it.state === 'sent' && <Proving it={it} />}
          <History it={it} />
        </div>
        <div className="sy-letters-paper">
          {it.blocks ? (
            <>
              <p className="sy-small">
                <a href={`${seat(location.pathname)}/api/conduct-letters/${it.id}/pdf`} download={`L-${it.number}.pdf`}>
                  {t('letters.pdf')}
                </a>
                {it.seal && <span className="sy-quiet"> {t('letters.pdf.size', { n: it.seal.kilobytes })}</span>}
              </p>
              <LetterView blocks={it.blocks} language={it.language} level={3} />
            </>
          ) : (
            <p className="sy-letters-blank">{t('letters.no_preview')}</p>
          )}
        </div>
      </div>
    </div>
  )
}

/** What is missing, each part by its name, and every word that says who somebody is. */
function Stops({ it }: { it: Letter }) {
  const { t } = useWords()
  if (it.missing.length === 0 && it.findings.length === 0) return null
  const head = (part: string) => it.parts.find((each) => each.part === part)?.head ?? part
  return (
    <section className="sy-letters-stops" aria-label={t('letters.stops')}>
      <h3>{t('letters.stops')}</h3>
      <ul>
        {it.missing.map((part) => (
          <li key={part}>
            {t('letters.missing', { part: head(part) })} <code className="sy-caption">{part}</code>
          </li>
        ))}
        {it.findings.map((each) => (
          <li key={`${each.part} ${each.words}`}>
            {t(`letters.found.${each.kind}`, { words: each.words, part: head(each.part) })}
          </li>
        ))}
      </ul>
    </section>
  )
}

function History({ it }: { it: Letter }) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <section>
      <h3>{t('letters.history')}</h3>
      <ul className="sy-letters-steps">
        {it.steps.map((each) => (
          <li key={each.id}>
            <time dateTime={each.at}>{when.full(each.at)}</time> {t(`letters.step.${each.step}` as 'letters.step.sent')}
            {each.by && <span className="sy-quiet"> · {each.by}</span>}
            {each.words && <p>{each.words}</p>}
          </li>
        ))}
      </ul>
      {it.proofs.length > 0 && (
        <ul className="sy-letters-steps" aria-label={t('letters.proofs')}>
          {it.proofs.map((each) => (
            <li key={each.id}>
              <time dateTime={each.happenedAt}>{when.full(each.happenedAt)}</time>{' '}
              {t(`letters.proof.${each.kind}` as 'letters.proof.witness')}
              <p>{each.words}</p>
              {each.file && <code className="sy-caption sy-letters-sum">{each.file}</code>}
            </li>
          ))}
        </ul>
      )}
      <p className="sy-caption sy-quiet">
        {t('letters.versions', {
          template: it.templateVersion,
          charter: it.charterVersion,
          pack: it.pack.key,
          asOf: it.pack.asOf,
        })}
      </p>
      {it.seal && (
        <p className="sy-caption sy-quiet sy-letters-sum">
          {t('letters.seal', { by: it.seal.by, at: when.full(it.seal.at) })} SHA-256 {it.seal.pdf}
        </p>
      )}
    </section>
  )
}
