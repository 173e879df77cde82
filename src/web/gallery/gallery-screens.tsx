import { type ReactNode, useMemo, useState } from 'react'
import type { Role } from '#kernel/roles.ts'
import { useWords } from '../i18n.ts'
import { CasesScreen } from '../screens/cases-screen.tsx'
import { DayScreen } from '../screens/day-screen.tsx'
import { FloorScreen } from '../screens/floor-screen.tsx'
import { MyCaseScreen } from '../screens/my-case-screen.tsx'
import { SignInScreen } from '../screens/sign-in-screen.tsx'
import { WinsScreen } from '../screens/wins-screen.tsx'
import { WrapUpScreen } from '../screens/wrap-up-screen.tsx'
import type { WrapUpChange } from '../screens/wrap-up-view.ts'
import { RAIL } from '../shell/rail-items.ts'
import { Shell } from '../shell/shell.tsx'
import { GalleryLive } from './gallery-live.tsx'
import { CASES_NOW, sampleCases } from './sample-cases.ts'
import { DAY_NOW, sampleDay } from './sample-day.ts'
import { sampleDoor, sampleWrap } from './sample-entry.ts'
import { FLOOR_NOW, sampleFloor } from './sample-floor.ts'
import { sampleMyCase } from './sample-my-case.ts'
import { sampleRows, sampleWins } from './sample-wins.ts'
import { silent } from './silent.ts'

export const SAMPLED = ['live', 'floor', 'day', 'cases', 'wins', 'my-case', 'sign-in', 'wrap-up'] as const
type Sampled = (typeof SAMPLED)[number]

export const isSampled = (name: string): name is Sampled => SAMPLED.some((each) => each === name)

const ROLES: Readonly<Record<Exclude<Sampled, 'my-case' | 'sign-in'>, [Role, string]>> = {
  live: ['agent', '/live'],
  'wrap-up': ['agent', '/live'],
  day: ['agent', '/day'],
  floor: ['lead', '/floor'],
  cases: ['second_line', '/cases'],
  wins: ['executive', '/wins'],
}

export function GalleryScreen({ screen }: { screen: Sampled }) {
  const { language } = useWords()
  if (screen === 'my-case') return <MyCase />
  if (screen === 'sign-in') return <SignInScreen door={sampleDoor(language)} acts={silent} />
  const [role, current] = ROLES[screen]
  return (
    <Shell items={RAIL[role]} current={current} onGo={goInGallery}>
      {inShell(screen)}
    </Shell>
  )
}

const goInGallery = (href: string) => location.assign(`/gallery${href}`)

function inShell(screen: keyof typeof ROLES): ReactNode {
  if (screen === 'live') return <GalleryLive />
  if (screen === 'wrap-up') return <WrapUp />
  if (screen === 'day') return <Day />
  if (screen === 'floor') return <Floor />
  return screen === 'cases' ? <Cases /> : <Wins />
}

function MyCase() {
  const { language } = useWords()
  const [sent, setSent] = useState(false)
  return <MyCaseScreen mine={sampleMyCase(language)} sent={sent} acts={{ onSend: () => setSent(true) }} />
}

function WrapUp() {
  const { language } = useWords()
  const sample = useMemo(() => sampleWrap(language), [language])
  const [change, setChange] = useState<WrapUpChange>({})
  const acts = { ...silent, onChange: (next: WrapUpChange) => setChange((before) => ({ ...before, ...next })) }
  return <WrapUpScreen wrap={{ ...sample, ...change }} acts={acts} />
}

function Day() {
  const { language } = useWords()
  return <DayScreen day={sampleDay(language)} now={DAY_NOW} acts={silent} />
}

function Floor() {
  const { language } = useWords()
  const floor = useMemo(() => sampleFloor(language), [language])
  return <FloorScreen floor={floor} now={FLOOR_NOW} acts={silent} />
}

function Cases() {
  const { language } = useWords()
  const cases = useMemo(() => sampleCases(language), [language])
  return <CasesScreen cases={cases} now={CASES_NOW} acts={silent} />
}

function Wins() {
  const { language } = useWords()
  const wins = useMemo(() => sampleWins(language), [language])
  const [open, setOpen] = useState<string | null>(null)
  const figure = wins.figures.find((each) => each.id === open)
  const acts = { onRows: setOpen, onCloseRows: () => setOpen(null), onOpenRow: () => {} }
  return <WinsScreen wins={wins} rows={figure ? sampleRows(figure, language) : null} acts={acts} />
}
