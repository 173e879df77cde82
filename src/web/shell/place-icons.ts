import type { ComponentType } from 'react'
import {
  ArticleIcon,
  CaseIcon,
  ClaimIcon,
  ConductIcon,
  ContactIcon,
  DayIcon,
  DecideIcon,
  FloorIcon,
  GrowIcon,
  ReadIcon,
  SeenIcon,
  SettingsIcon,
  VoicesIcon,
  WinsIcon,
} from '../ui/icons.ts'
import type { PlaceName } from './rail-items.ts'

export const PLACE_ICONS: Readonly<Record<PlaceName, ComponentType<{ size?: number; stroke?: number }>>> = {
  live: ContactIcon,
  day: DayIcon,
  decisions: DecideIcon,
  cases: CaseIcon,
  dossiers: VoicesIcon,
  floor: FloorIcon,
  wins: WinsIcon,
  house: SettingsIcon,
  reader: ReadIcon,
  claims: ClaimIcon,
  articles: ArticleIcon,
  coaching: GrowIcon,
  watchers: SeenIcon,
  matters: ConductIcon,
}
