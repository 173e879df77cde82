/** What a person of the house may be. A person has one role; an integration is a token, not a person. */
export const ROLES = [
  'agent',
  'lead',
  'manager',
  'second_line',
  'qa',
  'counsellor',
  'legal',
  'hr',
  'compliance',
  'department',
  'executive',
  'client',
  'admin',
] as const
export type Role = (typeof ROLES)[number]
