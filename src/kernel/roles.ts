/** What a person of the house may be. A person has one role; an integration is a token, not a person. */
export const ROLES = [
  'agent',
  'lead',
  'second_line',
  'qa',
  'counsellor',
  'legal',
  'hr',
  'department',
  'executive',
  'client',
  'admin',
] as const
export type Role = (typeof ROLES)[number]
