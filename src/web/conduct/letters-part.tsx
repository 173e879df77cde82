import './letters.css'
import { Link } from '@tanstack/react-router'
import type { Role } from '#kernel/roles.ts'
import { useWords } from '../i18n.ts'
import { useSession } from '../net/session.tsx'
import { CharterView } from './letters/charter-view.tsx'
import { LawView } from './letters/law-view.tsx'
import { LetterDetail } from './letters/letter-detail.tsx'
import { LetterList } from './letters/letter-list.tsx'
import { MeasuresView } from './letters/measures-view.tsx'

const VIEWS = ['all', 'law', 'measures', 'charter'] as const
type View = (typeof VIEWS)[number]

/** Whoever answers for the law of a place reads the lists; letters are for those who write, sign or send them. */
const VIEWS_OF: Partial<Readonly<Record<Role, readonly View[]>>> = {
  lead: ['all', 'law', 'charter'],
  second_line: ['all', 'law', 'charter'],
  manager: VIEWS,
  legal: VIEWS,
  executive: ['measures', 'law', 'charter', 'all'],
  compliance: ['measures', 'law', 'charter'],
}

/** Letters about conduct: what waits, what went out, what it rests on. The address names the letter or the list. */
export function LettersPart({ id }: { id: string | null }) {
  const { t } = useWords()
  const { person } = useSession()
  const mine = VIEWS_OF[person.role] ?? (['law', 'charter'] as const)
  const named = VIEWS.find((it) => it === id)
  const isLetter = id !== null && named === undefined && mine.includes('all')
  const here = isLetter ? 'all' : ((named && mine.includes(named) ? named : mine[0]) ?? 'charter')
  return (
    <div className="sy-notices">
      <nav className="sy-letters-views" aria-label={t('letters.views')}>
        {mine.map((it) => (
          <Link
            key={it}
            to="/conduct/$part/$id"
            params={{ part: 'letters', id: it }}
            className="sy-letters-view"
            aria-current={it === here ? 'page' : undefined}
          >
            {t(`letters.view.${it}`)}
          </Link>
        ))}
      </nav>
      {here === 'all' && (isLetter ? <LetterDetail key={id} id={id} /> : <LetterList />)}
      {here === 'law' && <LawView />}
      {here === 'measures' && <MeasuresView />}
      {here === 'charter' && <CharterView />}
    </div>
  )
}
