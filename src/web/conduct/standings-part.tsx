export function StandingsPart({ id }: { id: string | null }) {
  return <p>{id}</p>
}
