export function PatternsPart({ id }: { id: string | null }) {
  return <p>{id}</p>
}
