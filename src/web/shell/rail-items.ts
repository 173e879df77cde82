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
  'wall',
  'confidential',
  'organisation',
  'groups',
  'coaching',
  'watchers',
  'matters',
  'conduct',
  'visit',
  'stuck',
] as const
export type PlaceName = (typeof PLACES)[number]

export type RailItem = { place: PlaceName; label: WordKey; href: string }

const item = (place: PlaceName): RailItem => ({ place, label: `rail.${place}`, href: `/${place}` })

/** Where each role works. A place is listed because the role has something to do there, not because it may look. */
export const RAIL: Readonly<Record<Role, readonly [RailItem, ...RailItem[]]>> = {
  agent: [item('live'), item('day'), item('cases'), item('articles'), item('wins'), item('wall')],
  lead: [
    item('floor'),
    item('live'),
    item('day'),
    item('cases'),
    item('articles'),
    item('claims'),
    item('conduct'),
    item('wins'),
    item('wall'),
  ],
  second_line: [
    item('decisions'),
    item('cases'),
    item('floor'),
    item('live'),
    item('day'),
    item('articles'),
    item('claims'),
    item('conduct'),
    item('wins'),
    item('wall'),
  ],
  manager: [
    item('floor'),
    item('day'),
    item('cases'),
    item('visit'),
    item('conduct'),
    item('organisation'),
    item('groups'),
    item('wins'),
    item('wall'),
  ],
  qa: [item('cases'), item('articles'), item('coaching'), item('wins'), item('wall')],
  counsellor: [item('confidential'), item('stuck'), item('organisation'), item('groups'), item('wall'), item('wins')],
  legal: [item('matters'), item('conduct'), item('asked'), item('cases'), item('wins'), item('wall')],
  hr: [item('cases'), item('wins'), item('wall')],
  compliance: [item('watchers'), item('wins'), item('groups'), item('wall')],
  department: [item('day'), item('visit'), item('cases'), item('dossiers'), item('claims'), item('wins'), item('wall')],
  executive: [
    item('wins'),
    item('conduct'),
    item('organisation'),
    item('groups'),
    item('claims'),
    item('dossiers'),
    item('wall'),
  ],
  client: [item('dossiers'), item('wins')],
  admin: [item('house'), item('reader'), item('wins'), item('wall')],
}
