import './my-choices.css'
import { useCallback, useEffect, useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { call, Refused } from '../../net/call.ts'

type Choices = ApiOutput<'GET /api/my-case/choices'>['choices']
type Way = Choices[number]['ways'][number]

/** On the customer's own page: what is late, and the ways out. Nothing stands here where nothing is late. */
export function MyChoices({ link }: { link: string }) {
  const { t } = useWords()
  const [choices, setChoices] = useState<Choices>([])
  const [refusal, setRefusal] = useState('')
  const load = useCallback(async () => {
    try {
      setChoices((await call('GET /api/my-case/choices', {}, { 'x-sanying-link': link })).choices)
    } catch {
      // The page itself says when the link no longer opens.
      setChoices([])
    }
  }, [link])
  useEffect(() => void load(), [load])
  const take = async (order: string, way: Way) => {
    try {
      await call('PUT /api/my-case/choices/:order', { order, way }, { 'x-sanying-link': link })
      setRefusal('')
    } catch (error) {
      setRefusal(error instanceof Refused ? error.message : '')
    }
    await load()
  }
  return choices.map((it) => (
    <section key={it.order} className="sy-mine-heard">
      <h2>{t('mine.choice', { what: it.words })}</h2>
      {it.chosen ? (
        <p role="status">{t('mine.choice.taken', { way: t(`mine.way.${it.chosen}`) })}</p>
      ) : (
        <p className="sy-mine-ways">
          {it.ways.map((way) => (
            <button key={way} type="button" onClick={() => void take(it.order, way)}>
              {t(`mine.way.${way}`)}
            </button>
          ))}
        </p>
      )}
      {refusal && <p role="status">{refusal}</p>}
    </section>
  ))
}
