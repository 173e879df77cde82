import type { Taught } from '#reader/training/teach.ts'

const figure = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3))

/** How each kind was read in turns by authors the table had not learned from, at the threshold that is shipped. */
export function tablesOf(
  { thresholds, misconductFrom }: Pick<Taught, 'thresholds' | 'misconductFrom'>,
  unseen: Taught['unseen'],
): string {
  const head = '| kind | language | from | precision | recall | examples |\n|---|---|---|---|---|---|'
  const rows = thresholds.map(
    ({ kind, language, from, precision, recall, examples }) =>
      `| ${kind} | ${language} | ${figure(from)} | ${figure(precision)} | ${figure(recall)} | ${examples} |`,
  )
  const size = `${unseen.customer.length} customer turns and ${unseen.agent.length} agent turns, each read without its author.`
  return [
    size,
    `Any misconduct from ${figure(misconductFrom.zh)} (zh), ${figure(misconductFrom.en)} (en).`,
    '',
    head,
    ...rows,
  ].join('\n')
}
