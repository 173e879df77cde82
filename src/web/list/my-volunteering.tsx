import '../shields/shields.css'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useNow, useSession } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'

const DAY = 86_400_000
const TAKES: ReadonlySet<string> = new Set(['agent', 'lead', 'second_line'])

/** On my day: I would take some of the hard ones, so many and no more; or no more, from now on. */
export function MyVolunteering() {
  const { t } = useWords()
  const { person } = useSession()
  const when = useWhen()
  const now = useNow(60_000)
  const act = useDo()
  const mine = useQuery({
    queryKey: ['my-volunteering'],
    enabled: TAKES.has(person.role),
    meta: { topics: [`person:${person.id}`] },
    queryFn: () => call('GET /api/my-volunteering', {}),
  })
  if (!mine.data) return null
  const { offer, takenToday } = mine.data
  const until = new Date(Date.parse(now) + 30 * DAY).toISOString()
  return (
    <section className="sy-shields" aria-label={t('served.mine')}>
      <h2 className="sy-pane-head">{t('served.mine')}</h2>
      <p className="sy-small sy-quiet">
        {offer
          ? t('served.offered', {
              n: takenToday,
              m: offer.most,
              until: when.day(offer.until),
              allowance: offer.allowance,
            })
          : t('served.why')}
      </p>
      <div className="sy-shields-acts">
        {offer ? (
          <ActButton onAct={() => void act('DELETE /api/my-volunteering', {})}>{t('served.no_more')}</ActButton>
        ) : (
          <ActButton
            tone="quiet"
            onAct={() => void act('PUT /api/my-volunteering', { until, allowance: t('served.allowance') })}
          >
            {t('served.offer')}
          </ActButton>
        )}
      </div>
    </section>
  )
}
