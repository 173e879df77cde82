import type { ReactNode } from 'react'
import type { ApiOutput } from '#api.ts'
import { spanText } from '../../case/claims/spans.ts'
import { type Say, useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { Tag } from '../../ui/tag.tsx'

export type Claim = ApiOutput<'GET /api/claims'>['claims'][number]
export type ClaimRows = 'actual' | 'stated' | 'warnings' | 'cases'
export type ClaimActs = {
  onRows: (claim: Claim, of: ClaimRows) => void
  onSign: ((claim: Claim) => void) | undefined
  onPublish: ((claim: Claim) => void) | undefined
  onEnd: ((claim: Claim) => void) | undefined
}

type Kept = Claim['advertised']['kept']
const percent = (kept: Kept) => Math.round((kept.kept / kept.of) * 100)

const keptText = (kept: Kept, t: Say) =>
  kept.canTell
    ? t('promised.kept', { n: kept.kept, m: kept.of, p: percent(kept) })
    : kept.of === 0
      ? t('promised.kept.none')
      : t('promised.kept.few', { n: kept.kept, m: kept.of })

/** One wording, and four numbers side by side. A number opens to its rows. */
export function ClaimCard({ claim, acts }: { claim: Claim; acts: ClaimActs }) {
  const { t } = useWords()
  const when = useWhen()
  const { standard, stated, actual } = claim
  return (
    <article className="sy-promised-claim" aria-label={claim.words}>
      <div className="sy-promised-head">
        <h3>{claim.words}</h3>
        <Tag tone={claim.state === 'live' ? 'done' : claim.state === 'ended' ? 'line' : 'dashed'}>
          {t(`promised.state.${claim.state}`)}
        </Tag>
        {claim.needsSignOff && !claim.signedOff && claim.state !== 'ended' && (
          <Tag tone="time">{t('promised.unsigned')}</Tag>
        )}
        <span className="sy-small sy-quiet">
          {[claim.service, claim.lane, claim.publishedIn].filter(Boolean).join(t('list.comma'))}
        </span>
        <span className="sy-small sy-quiet">{t('promised.owner', { name: claim.owner.name })}</span>
      </div>
      <dl className="sy-promised-four">
        <Four name={t('promised.advertised')} value={spanText(claim.advertised.minutes, t)}>
          {keptText(claim.advertised.kept, t)}
        </Four>
        <Four name={t('promised.standard')} value={standard ? spanText(standard.minutes, t) : null}>
          {standard ? keptText(standard.kept, t) : t('promised.none')}
        </Four>
        <Four
          name={t('promised.stated')}
          value={stated.minutes === null ? null : spanText(stated.minutes, t)}
          {...(stated.of > 0 ? { onRows: () => acts.onRows(claim, 'stated') } : {})}
        >
          {stated.of === 0 ? t('promised.none') : t('promised.stated.n', { n: stated.of, m: stated.asStandard })}
        </Four>
        <Four
          name={t('promised.actual')}
          value={
            actual.usual && actual.sure
              ? t('promised.actual.both', {
                  usual: spanText(actual.usual.minutes, t),
                  sure: spanText(actual.sure.minutes, t),
                })
              : null
          }
          isUnknown={actual.cannotTell !== null}
          {...(actual.of > 0 ? { onRows: () => acts.onRows(claim, 'actual') } : {})}
        >
          {actual.cannotTell ? t(`claims.cannot.${actual.cannotTell}`) : intervalText(claim, t)}
        </Four>
      </dl>
      <p className="sy-promised-more">
        {claim.breaches && (
          <span>
            {t('promised.breaches', {
              n: claim.breaches.expected,
              m: claim.breaches.orders,
              low: claim.breaches.low,
              high: claim.breaches.high,
            })}
          </span>
        )}
        <More
          n={claim.cases}
          words={t('promised.cases', { n: claim.cases })}
          onRows={() => acts.onRows(claim, 'cases')}
        />
        <More
          n={claim.warnings}
          words={t('promised.warnings', { n: claim.warnings })}
          onRows={() => acts.onRows(claim, 'warnings')}
        />
        {actual.beaten.of > 0 && <span>{t('promised.beaten', { n: actual.beaten.kept, m: actual.beaten.of })}</span>}
      </p>
      {claim.signedOff && (
        <p className="sy-small">
          {claim.signedOff.breaches === null
            ? t('promised.signed.unknown', {
                name: claim.signedOff.by,
                at: when.full(claim.signedOff.at),
                why: claim.signedOff.reason,
              })
            : t('promised.signed', {
                name: claim.signedOff.by,
                at: when.full(claim.signedOff.at),
                n: claim.signedOff.breaches,
                why: claim.signedOff.reason,
              })}
        </p>
      )}
      <Acts claim={claim} acts={acts} />
    </article>
  )
}

function intervalText({ actual }: Claim, t: Say): string {
  const { sure } = actual
  if (!sure) return ''
  const low = sure.low === null ? '' : spanText(sure.low, t)
  return sure.high === null
    ? t('promised.n', { n: actual.of })
    : t('promised.interval', { n: actual.of, low, high: spanText(sure.high, t) })
}

type FourProps = {
  name: string
  value: string | null
  isUnknown?: boolean
  onRows?: () => void
  children: ReactNode
}

function Four({ name, value, isUnknown = false, onRows, children }: FourProps) {
  return (
    <div className={isUnknown ? 'sy-hatched' : ''}>
      <dt className="sy-small sy-quiet">{name}</dt>
      <dd>
        {onRows ? (
          <button type="button" className="sy-link sy-promised-value" onClick={onRows}>
            {value ?? '–'}
          </button>
        ) : (
          <span className="sy-promised-value">{value ?? '–'}</span>
        )}
        <span className="sy-caption sy-quiet">{children}</span>
      </dd>
    </div>
  )
}

const More = ({ n, words, onRows }: { n: number; words: string; onRows: () => void }) =>
  n === 0 ? null : (
    <button type="button" className="sy-link" onClick={onRows}>
      {words}
    </button>
  )

function Acts({ claim, acts }: { claim: Claim; acts: ClaimActs }) {
  const { t } = useWords()
  if (claim.state === 'ended') return null
  const mayGoOut = !claim.needsSignOff || claim.signedOff !== null
  return (
    <p className="sy-promised-acts">
      {acts.onSign && claim.needsSignOff && (
        <ActButton onAct={() => acts.onSign?.(claim)}>{t('promised.sign')}</ActButton>
      )}
      {acts.onPublish && claim.state !== 'live' && (
        <ActButton locked={mayGoOut ? undefined : t('claim.sign_off_needed')} onAct={() => acts.onPublish?.(claim)}>
          {t('promised.publish')}
        </ActButton>
      )}
      {acts.onEnd && <ActButton onAct={() => acts.onEnd?.(claim)}>{t('promised.end')}</ActButton>}
    </p>
  )
}
