import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'

export const useStrain = () => {
  const { person } = useSession()
  return useQuery({
    queryKey: ['strain'],
    meta: { topics: [`person:${person.id}`] },
    staleTime: 60_000,
    queryFn: () => call('GET /api/day/strain', {}),
  })
}

/** Arithmetic anybody can follow: what happened, what was rested, what is left. There is no word here for how one feels. */
export function StrainPart() {
  const { t } = useWords()
  const when = useWhen()
  const strain = useStrain()
  if (!strain.data) return null
  const { days, left, keepsGrowing } = strain.data
  const worked = days.filter((it) => it.happened > 0 || it.rested > 0 || it.left > 0).toReversed()
  return (
    <details className="sy-own-part" open={keepsGrowing || undefined}>
      <summary>
        {t('own.strain')}{' '}
        <span className="sy-caption sy-label">
          {left > 0 ? t('own.strain.left', { n: left }) : t('own.strain.none')}
        </span>
      </summary>
      {keepsGrowing && <GrowingNote />}
      <p className="sy-small sy-quiet">{t('own.strain.why')}</p>
      {worked.length > 0 && (
        <table className="sy-own-table">
          <thead>
            <tr>
              <th scope="col">{t('own.strain.day')}</th>
              {(['happened', 'rested', 'rest'] as const).map((key) => (
                <th key={key} scope="col" className="is-number">
                  {t(`own.strain.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {worked.map((it) => (
              <tr key={it.day}>
                <th scope="row">{when.day(`${it.day}T04:00:00Z`)}</th>
                <td className="is-number">{it.happened}</td>
                <td className="is-number">{it.rested}</td>
                <td className="is-number">{it.left}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  )
}

/** Said to the person alone, with where to go. */
export function GrowingNote() {
  const { t } = useWords()
  const go = useNavigate()
  return (
    <section className="sy-own-note" aria-label={t('own.growing')}>
      <p>
        <strong>{t('own.growing')}</strong>
      </p>
      <p className="sy-small">{t('own.growing.what')}</p>
      <p>
        <ActButton onAct={() => void go({ to: '/wall' })}>{t('own.growing.go')}</ActButton>
      </p>
    </section>
  )
}
