import './rights.css'
import { Link, useParams } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { useWords } from '../i18n.ts'
import { useSession } from '../net/session.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { LecturesPart } from './lectures-part.tsx'
import { PolicyPart } from './policy-part.tsx'
import { RightsPart } from './rights-part.tsx'
import { SaidPart } from './said-part.tsx'

const PARTS = ['rights', 'policy', 'lectures', 'said'] as const
type Part = (typeof PARTS)[number]

const VIEW: Readonly<Record<Part, ComponentType>> = {
  rights: RightsPart,
  policy: PolicyPart,
  lectures: LecturesPart,
  said: SaidPart,
}

/** What I may do, what binds us, what we learned about it, and what the company said. The same for everybody who works here. */
export function RightsPage() {
  const { t } = useWords()
  const { person } = useSession()
  const { part } = useParams({ strict: false }) as { part?: string }
  // What the company said to its own people is between them.
  const mine = person.role === 'client' ? PARTS.filter((it) => it !== 'said' && it !== 'lectures') : PARTS
  const here = mine.find((it) => it === part) ?? 'rights'
  const View = VIEW[here]
  return (
    <ScreenFrame className="sy-rights" title={t('rights.title')}>
      <nav className="sy-rights-parts" aria-label={t('rightspage.parts')}>
        {mine.map((it) => (
          <Link
            key={it}
            to="/rights/$part"
            params={{ part: it }}
            className="sy-rights-tab"
            aria-current={it === here ? 'page' : undefined}
          >
            {t(`rightspage.${it}`)}
          </Link>
        ))}
      </nav>
      <div className="sy-rights-paper">
        <View />
      </div>
    </ScreenFrame>
  )
}
