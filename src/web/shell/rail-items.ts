import type { Role } from '#kernel/roles.ts'
import type { WordKey } from '#words.ts'

export const PLACES = [
  'live',
  'day',
  'decisions',
  'cases',
  'articles',
  'dossiers',
  'claims',
  'floor',
  'wins',
  'house',
  'reader',
  'asked',
] as const
export type PlaceName = (typeof PLACES)[number]

export type RailItem = { place: PlaceName; label: WordKey; href: string }

const item = (place: PlaceName): RailItem => ({ place, label: `rail.${place}`, href: `/${place}` })

/** Where each role works. A place is listed because the role has something to do there, not because it may look. */
export const RAIL: Readonly<Record<Role, readonly [RailItem, ...RailItem[]]>> = {
  agent: [item('live'), item('day'), item('cases'), item('articles'), item('wins')],
  lead: [item('floor'), item('live'), item('day'), item('cases'), item('articles'), item('claims'), item('wins')],
  second_line: [
    item('decisions'),
    item('cases'),
    item('floor'),
    item('live'),
    item('day'),
    item('articles'),
    item('claims'),
    item('wins'),
  ],
  manager: [item('floor'), item('day'), item('cases'), item('wins')],
  qa: [item('cases'), item('articles'), item('wins')],
  counsellor: [item('wins')],
  legal: [item('cases'), item('asked'), item('wins')],
  hr: [item('cases'), item('wins')],
  compliance: [item('wins')],
  department: [item('day'), item('cases'), item('dossiers'), item('claims'), item('wins')],
  executive: [item('wins'), item('claims'), item('dossiers')],
  client: [item('dossiers'), item('wins')],
  admin: [item('house'), item('reader'), item('wins')],
}
