import { useWords } from '../i18n.ts'

const SKILLS = ['emotion', 'stress', 'conflict'] as const
const STEPS = ['1', '2', '3'] as const

/** Plain pages: nothing is asked, sent or counted. */
export function Skills() {
  const { t } = useWords()
  return (
    <section className="sy-wall-part" aria-label={t('skills.title')}>
      <h2>{t('skills.title')}</h2>
      <p className="sy-quiet">{t('skills.why')}</p>
      {SKILLS.map((skill) => (
        <details key={skill} className="sy-wall-skill">
          <summary>{t(`skills.${skill}.title`)}</summary>
          <ol>
            {STEPS.map((step) => (
              <li key={step}>{t(`skills.${skill}.${step}`)}</li>
            ))}
          </ol>
        </details>
      ))}
    </section>
  )
}
