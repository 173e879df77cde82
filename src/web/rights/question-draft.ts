/** A question as somebody writes it: the answers one a line, the right one first. */
export type QuestionDraft = { ask: string; answers: string }
export type Question = { ask: string; options: string[]; right: number }

const linesOf = (words: string) =>
  words
    .split('\n')
    .map((it) => it.trim())
    .filter((it) => it !== '')

/** The right one is not always the first that people see: it is moved by the length of the question, so that it stays put. */
export function toQuestion({ ask, answers }: QuestionDraft): Question {
  const lines = linesOf(answers)
  const by = lines.length === 0 ? 0 : ask.trim().length % lines.length
  const options = [...lines.slice(lines.length - by), ...lines.slice(0, lines.length - by)]
  return { ask: ask.trim(), options, right: by }
}

export const fromQuestion = ({ ask, options, right }: Question): QuestionDraft => ({
  ask,
  answers: [options[right], ...options.filter((_, at) => at !== right)].filter(Boolean).join('\n'),
})

export const isWhole = (it: QuestionDraft): boolean => it.ask.trim() !== '' && new Set(linesOf(it.answers)).size >= 2
