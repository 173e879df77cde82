import './letter.css'
import type { ApiOutput } from '#api.ts'
import type { Language } from '#kernel/language.ts'

export type Blocks = NonNullable<ApiOutput<'GET /api/conduct-letters/:id'>['blocks']>
type Props = { blocks: Blocks; language: Language; level?: 2 | 3 }

/** The letter as a page: its own language, headings that can be walked, lists that are lists. The words are the paper’s. */
export function LetterView({ blocks, language, level = 2 }: Props) {
  const Title = level === 2 ? 'h2' : 'h3'
  const Head = level === 2 ? 'h3' : 'h4'
  const meta = blocks.filter((it) => it.is === 'meta')
  const first = blocks.findIndex((it) => it.is === 'meta')
  return (
    <article className="sy-paper" lang={language}>
      {blocks.map((it, at) => {
        const key = `${at}`
        if (it.is === 'meta')
          return at === first ? (
            <dl key={key} className="sy-letter-meta">
              {meta.map((each) => (
                <div key={each.label}>
                  <dt>{each.label}</dt>
                  <dd>{each.words}</dd>
                </div>
              ))}
            </dl>
          ) : null
        if (it.is === 'house')
          return (
            <p key={key} className="sy-letter-house">
              {it.words}
            </p>
          )
        if (it.is === 'title') return <Title key={key}>{it.words}</Title>
        if (it.is === 'head') return <Head key={key}>{it.words}</Head>
        if (it.is === 'list')
          return (
            <ul key={key}>
              {it.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )
        return (
          <p key={key} className={it.is === 'closing' ? 'sy-letter-closing' : undefined}>
            {it.words}
          </p>
        )
      })}
    </article>
  )
}
