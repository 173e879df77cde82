import './promise.css'
import { useQuery } from '@tanstack/react-query'
import type { ApiInput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { call } from '../../net/call.ts'
import { useWhen } from '../../theme/place.tsx'
import { isVague } from './vague.ts'

type Props = {
  kind: ApiInput<'GET /api/kept-rate'>['kind']
  /** The moment that is about to be promised. */
  dueAt: string
  /** What is about to be promised, to see whether it names anything at all. */
  words?: string
}

/** How often a promise like this one was kept, beside the field where it is made. It advises and locks nothing. */
export function KeptRate({ kind, dueAt, words = '' }: Props) {
  const { t } = useWords()
  const when = useWhen()
  const minute = dueAt.slice(0, 16)
  const rate = useQuery({
    queryKey: ['kept-rate', kind, minute],
    enabled: !Number.isNaN(Date.parse(dueAt)),
    staleTime: 60_000,
    retry: false,
    queryFn: () => call('GET /api/kept-rate', { kind, due: new Date(dueAt).toISOString() }),
  }).data
  return (
    <>
      {rate && rate.advice === null && (
        <p className="sy-caption sy-quiet sy-kept-rate">
          {t(rate.canTell ? 'promise.rate' : rate.of > 0 ? 'promise.rate.few' : 'promise.rate.none', {
            n: rate.kept,
            m: rate.of,
          })}
        </p>
      )}
      {rate?.advice && (
        <p className="sy-small sy-kept-rate is-often-late" role="note">
          {t(rate.advice, { n: rate.kept, m: rate.of })}{' '}
          {rate.sureBy && t('promise.often_late.later', { at: when.full(rate.sureBy) })}
        </p>
      )}
      {isVague(words) && (
        <p className="sy-small sy-kept-rate is-often-late" role="note">
          {t('promise.vague')}
        </p>
      )}
    </>
  )
}
