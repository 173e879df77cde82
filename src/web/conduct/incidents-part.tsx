export function IncidentsPart({ id }: { id: string | null }) {
  return <p>{id}</p>
}
