import type { Role } from '#kernel/roles.ts'
import type { WordKey } from '#words.ts'

export const PLACES = [
  'live',
  'day',
  'cases',
  'floor',
  'week',
  'decisions',
  'conduct',
  'wins',
  'exposure',
  'projects',
  'issues',
  'requirements',
  'academy',
  'care',
  'matters',
  'dossiers',
  'people',
  'policies',
] as const
export type PlaceName = (typeof PLACES)[number]

export type RailItem = { place: PlaceName; label: WordKey; href: string }

const item = (place: PlaceName): RailItem => ({ place, label: `rail.${place}`, href: `/${place}` })

/** Where each role works. A place is listed because the role has something to do there, not because it may look. */
export const RAIL: Readonly<Record<Role, readonly RailItem[]>> = {
  agent: [item('live'), item('day'), item('cases')],
  lead: [item('floor'), item('week'), item('cases')],
  second_line: [item('decisions'), item('conduct'), item('cases')],
  qa: [item('requirements'), item('academy'), item('cases')],
  counsellor: [item('care')],
  legal: [item('matters'), item('conduct')],
  department: [item('issues'), item('projects')],
  executive: [item('wins'), item('exposure'), item('projects'), item('issues')],
  client: [item('dossiers'), item('wins')],
  admin: [item('people'), item('policies')],
}
