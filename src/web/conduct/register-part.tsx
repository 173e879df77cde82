export function RegisterPart({ id }: { id: string | null }) {
  return <p>{id}</p>
}
