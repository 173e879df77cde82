/** Whoever answers for people reads what is asked against one of them. */
const ANSWER_FOR_PEOPLE: readonly string[] = ['second_line', 'lead', 'hr']

/** In words, a demand about a colleague is read by those who answer it; by the colleague, once their lead has talked with them. */
export function mayReadWords(kind: string, reader: { role: string } | null, leadSpoke: boolean): boolean {
  if (kind !== 'against_staff') return true
  if (!reader) return false
  return ANSWER_FOR_PEOPLE.includes(reader.role) || (reader.role === 'agent' && leadSpoke)
}
