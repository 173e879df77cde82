import './conduct.css'
import { useParams } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import type { Role } from '#kernel/roles.ts'
import { useWords } from '../i18n.ts'
import { useSession } from '../net/session.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { PageTabs } from '../ui/page-tabs.tsx'
import { IncidentsPart } from './incidents-part.tsx'
import { LettersPart } from './letters-part.tsx'
import { PatternsPart } from './patterns-part.tsx'
import { RegisterPart } from './register-part.tsx'
import { StandingsPart } from './standings-part.tsx'

const PARTS = ['incidents', 'patterns', 'standings', 'letters', 'register'] as const
type Part = (typeof PARTS)[number]

const VIEW: Readonly<Record<Part, ComponentType<{ id: string | null }>>> = {
  incidents: IncidentsPart,
  patterns: PatternsPart,
  standings: StandingsPart,
  letters: LettersPart,
  register: RegisterPart,
}

/** Counsel signs letters; an executive decides and reads what came of it. Whoever only looks has nothing to do there. */
const PARTS_OF: Partial<Readonly<Record<Role, readonly Part[]>>> = {
  lead: ['incidents', 'patterns', 'standings', 'letters', 'register'],
  legal: ['letters', 'incidents', 'standings', 'patterns', 'register'],
  hr: ['incidents'],
  compliance: ['incidents', 'letters', 'register'],
  executive: ['standings', 'register', 'patterns', 'letters'],
}

/** What people did to people, what the house decided about it, and what came of that. */
export function ConductPage() {
  const { t } = useWords()
  const { person } = useSession()
  const { part, id } = useParams({ strict: false }) as { part?: string; id?: string }
  const mine = PARTS_OF[person.role] ?? PARTS
  const here = mine.find((it) => it === part) ?? mine[0] ?? 'incidents'
  const View = VIEW[here]
  return (
    <ScreenFrame className="sy-conduct" title={t('conduct.title')}>
      <PageTabs
        label={t('conduct.title')}
        of={mine.map((it) => ({ href: `/conduct/${it}`, label: t(`conduct.${it}`), isHere: it === here }))}
      />
      <View id={id ?? null} />
    </ScreenFrame>
  )
}
