export function LettersPart({ id }: { id: string | null }) {
  return <p>{id}</p>
}
