import type { ComponentType } from 'react'
import {
  ArticleIcon,
  CaseIcon,
  ClaimIcon,
  ContactIcon,
  DayIcon,
  DecideIcon,
  FloorIcon,
  OrganisationIcon,
  PrivateIcon,
  ReadIcon,
  SealedIcon,
  SettingsIcon,
  ThanksIcon,
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
  asked: ThanksIcon,
  wall: PrivateIcon,
  confidential: SealedIcon,
  organisation: OrganisationIcon,
}
