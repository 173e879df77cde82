import { SETTINGS } from '#platform/config/settings.ts'
import type { Check, Complaint } from './check.ts'

/** A row of the settings table; what it says is the reader's language, so only its first two columns are compared. */
const ROW = /^\|\s*`([A-Z][A-Z_]+)`\s*\|\s*(?:`([^`]*)`|([^|]*?))\s*\|/gm

export const settings: Check = {
  name: 'settings',
  concerns: (path) => /^README[^/]*\.md$/.test(path),
  look: (files) =>
    [...files].filter(([path]) => settings.concerns(path)).flatMap(([path, text]) => ofReadme(path, text)),
  planted: [
    { files: { 'README.md': settingsTable().replace(/^.*`PORT`.*\n/m, '') }, caught: /lacks `PORT`/ },
    {
      files: { 'README.md': `${settingsTable()}| \`SANYING_MOOD\` | \`1\` | x |\n` },
      caught: /SANYING_MOOD, which nothing reads/,
    },
    { files: { 'README.md': settingsTable().replace('`4310`', '`80`') }, caught: /PORT holds 4310, not 80/ },
  ],
  allowed: [{ 'README.md': settingsTable() }],
}

/** The table for a README, ready to be put in. */
export function settingsTable(): string {
  const rows = SETTINGS.map(
    ({ name, otherwise, does }) => `| \`${name}\` | ${otherwise && `\`${otherwise}\``} | ${does} |`,
  )
  return ['| Variable | Without it | What it does |', '| --- | --- | --- |', ...rows, ''].join('\n')
}

function ofReadme(path: string, text: string): Complaint[] {
  const shown = new Map([...text.matchAll(ROW)].map((found) => [found[1] ?? '', found[2] ?? found[3] ?? '']))
  const lacking = SETTINGS.filter(({ name }) => !shown.has(name)).map(({ name }) => ({
    path,
    says: `lacks \`${name}\` in its settings table`,
  }))
  const wrong = [...shown].flatMap(([name, otherwise]) => {
    const setting = SETTINGS.find((known) => known.name === name)
    if (!setting) return [{ path, says: `tells of ${name}, which nothing reads` }]
    return setting.otherwise === otherwise
      ? []
      : [{ path, says: `${name} holds ${setting.otherwise}, not ${otherwise}` }]
  })
  return [...lacking, ...wrong]
}
