import type { Role } from '#kernel/roles.ts'

export type SignInView = {
  /** Empty outside the demo house. */
  people: readonly { id: string; name: string; role: Role; place: string }[]
  refused: { is: 'wrong' } | { is: 'locked'; minutes: number } | null
  isBusy: boolean
}

export type SignInActs = {
  onSignIn: (email: string, password: string) => void
  onChoose: (personId: string) => void
}
