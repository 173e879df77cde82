import { useQuery } from '@tanstack/react-query'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { LoadingState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'

type Person = ApiOutput<'GET /api/conduct/supervisors'>['people'][number]
type Column = Person['complaints']['reopened']

/** Three columns, each for itself. There is no number that adds them up, and no order but the alphabet's. */
export function RegisterPeople({ days }: { days: number }) {
  const { t } = useWords()
  const people = useQuery({
    queryKey: ['conduct', 'supervisors', days],
    queryFn: () => call('GET /api/conduct/supervisors', { days }),
  })
  if (!people.data) return <LoadingState rows={3} />
  return (
    <section aria-label={t('register.people')}>
      <h2>{t('register.people')}</h2>
      <p className="sy-small sy-quiet">{t('register.people.teach')}</p>
      {people.data.people.map((it) => (
        <OnePerson key={it.name} it={it} />
      ))}
    </section>
  )
}

function OnePerson({ it }: { it: Person }) {
  const { t } = useWords()
  return (
    <article aria-label={it.name}>
      <h3>{it.name}</h3>
      <div className="sy-register-cards">
        <div className="sy-register-card">
          <h4>{t('register.people.complaints')}</h4>
          <One label={t('register.people.reopened')} of={it.complaints.reopened} />
        </div>
        <div className="sy-register-card">
          <h4>{t('register.people.protection')}</h4>
          <One label={t('register.people.answered')} of={it.protection.answered} />
          <One label={t('register.people.granted')} of={it.protection.granted} />
        </div>
        <div className="sy-register-card">
          <h4>{t('register.people.culture')}</h4>
          {it.culture === null ? (
            <p className="sy-quiet">{t('register.people.culture.none')}</p>
          ) : (
            it.culture.map((each) => (
              <p key={each.question}>
                {t(`item.${each.question}` as 'register.people.culture')} {t('register.people.high', each.high)}
              </p>
            ))
          )}
        </div>
      </div>
    </article>
  )
}

function One({ label, of }: { label: string; of: Column }) {
  const { t } = useWords()
  const verdict = of.verdict === 'not_shown' ? 'cannot_tell' : of.verdict
  return (
    <p>
      {label} <strong>{t('register.n_of_m', { n: of.mine.numerator, m: of.mine.denominator })}</strong>{' '}
      <Tag tone={verdict === 'cannot_tell' ? 'dashed' : 'plain'}>{t(`register.people.${verdict}`)}</Tag>{' '}
      <span className="sy-caption sy-label">
        {t('register.people.rest', { n: of.rest.numerator, m: of.rest.denominator })}
      </span>
    </p>
  )
}
