import '../wall/checkin.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { Question } from '../pages/groups-page.tsx'
import { ActButton } from '../ui/act-button.tsx'

/** What people said about being protected, of the whole house alone. It is fetched when asked for, since looking is recorded. */
export function Survey() {
  const { t } = useWords()
  const [isOpened, setOpened] = useState(false)
  const asked = useQuery({
    queryKey: ['group-figures', null],
    enabled: isOpened,
    queryFn: () => call('GET /api/group-figures', {}),
  })
  const figures = (asked.data?.figures ?? []).filter(
    (it) => it.question.startsWith('protection.') && it.team === null && it.tenure === null,
  )
  return (
    <section className="sy-org-part" aria-labelledby="org-survey">
      <h2 id="org-survey">{t('org.survey')}</h2>
      <p className="sy-small sy-quiet">{t('org.survey.how')}</p>
      {!isOpened && (
        <div className="sy-org-acts">
          <ActButton onAct={() => setOpened(true)}>{t('org.survey.show')}</ActButton>
        </div>
      )}
      {asked.data && figures.length === 0 && <p>{t('org.survey.none')}</p>}
      {figures.map((it) => (
        <Question key={it.question} question={it.question} figures={[it]} />
      ))}
    </section>
  )
}
