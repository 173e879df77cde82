import { useWords } from '../i18n.ts'
import type { MyCaseAnswer, When } from '../portal-data.ts'

/** What the customer wrote, as they wrote it, with what we said to it. */
export function MyCaseWrote({ mine, when }: { mine: MyCaseAnswer; when: When }) {
  const { t } = useWords()
  if (mine.mine.length === 0) return null
  return (
    <section>
      <h2>{t('mine.you_wrote')}</h2>
      <ul className="sy-mine-lines">
        {mine.mine.map((it) => (
          <li key={it.id}>
            <span className="sy-mine-when">
              {t(`mine.wrote.${it.kind}` as 'mine.wrote.correction')}
              {it.about && ` · ${t(`mine.about.${it.about}`)}`}
              {it.rememberedOn && ` ${it.rememberedOn}`} · <time dateTime={it.at}>{when.at(it.at)}</time>
            </span>
            <p className="sy-mine-verbatim">{it.words}</p>
            <Answer it={it} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Answer({ it }: { it: MyCaseAnswer['mine'][number] }) {
  const { t } = useWords()
  if (it.answer === null)
    return it.kind === 'correction' ? <p className="sy-mine-when">{t('mine.wrote.waiting')}</p> : null
  const words = it.answerWords ?? ''
  return (
    <p className="sy-mine-answered">
      {t(`mine.wrote.${it.answer}`, { words })}
      {it.answer !== 'kept' && words && `：${words}`}
    </p>
  )
}
