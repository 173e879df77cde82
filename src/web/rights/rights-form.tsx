import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { SECTIONS, type Section } from '#guard/rights/section.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useNow, useSession } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import type { ReferenceView, RightsPageView } from './rights-text.tsx'

const inAYear = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`

/** For counsel: what holds here beside each part, and a fresh look at each reference. */
export function RightsForm({ page, onDone }: { page: RightsPageView; onDone: () => void }) {
  const { t } = useWords()
  const act = useDo()
  const when = useWhen()
  const today = when.isoDay(useNow(60_000))
  const { person } = useSession()
  const [words, setWords] = useState<Partial<Record<Section, string>>>(page.words)
  const [references, setReferences] = useState<readonly ReferenceView[]>(page.references)
  const looked = (id: string) =>
    setReferences(
      references.map((it) => (it.id === id ? { ...it, asOf: today, reviewBy: inAYear(today), state: 'current' } : it)),
    )
  const publish = async () => {
    const written = Object.fromEntries(Object.entries(words).filter(([, it]) => it.trim() !== ''))
    const cited = references.map(({ state: _, jurisdiction: __, ...it }) => it)
    const done = await act('POST /api/rights/:jurisdiction/editions', {
      jurisdiction: page.jurisdiction,
      language: page.edition?.language ?? person.language,
      words: written,
      references: cited,
    })
    if (done) onDone()
  }
  return (
    <form className="sy-rights-form" onSubmit={(event) => event.preventDefault()}>
      <p className="sy-small sy-quiet">{t('rightspage.edit.teach')}</p>
      {SECTIONS.map((section) => (
        <Textarea
          key={section}
          label={t(`rights.${section}`)}
          autosize
          minRows={1}
          maxLength={2000}
          value={words[section] ?? ''}
          onChange={(event) => setWords({ ...words, [section]: event.currentTarget.value })}
        />
      ))}
      <ul className="sy-rights-references">
        {references.map((it) => (
          <li key={it.id}>
            <span>
              {it.law} {it.article}
            </span>
            <span className="sy-caption sy-label">
              {t('rights.dated', { asOf: it.asOf, reviewBy: it.reviewBy })} · {t(`rights.state.${it.state}`)}
            </span>
            <span className="sy-rights-acts">
              <ActButton tone="quiet" onAct={() => looked(it.id)}>
                {t('rightspage.looked')}
              </ActButton>
              <ActButton
                tone="quiet"
                label={`${t('rightspage.drop')} ${it.law} ${it.article}`}
                onAct={() => setReferences(references.filter((each) => each.id !== it.id))}
              >
                {t('rightspage.drop')}
              </ActButton>
            </span>
          </li>
        ))}
      </ul>
      <p className="sy-rights-acts">
        <ActButton tone="primary" onAct={() => void publish()}>
          {t('rightspage.publish')}
        </ActButton>
        <ActButton tone="quiet" onAct={onDone}>
          {t('rightspage.cancel')}
        </ActButton>
      </p>
    </form>
  )
}
