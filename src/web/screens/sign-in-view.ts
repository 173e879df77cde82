import type { Role } from '#kernel/roles.ts'

export type DoorPerson = { id: string; name: string; role: Role }

export type SignInView = {
  /** Those who work together, the reader's own language first. Empty outside the demo house. */
  teams: readonly { name: string; people: readonly DoorPerson[] }[]
  refused: { is: 'wrong' } | { is: 'locked'; minutes: number } | null
  isBusy: boolean
}

export type SignInActs = {
  onSignIn: (email: string, password: string) => void
  onChoose: (personId: string) => void
}
