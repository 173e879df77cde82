import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'

type Corrected = { kind: string; says: 'not_this' | 'missed'; by: 'agent' | 'lead'; reader: string }
type Row = {
  dialogue: string
  lang: string
  channel: string
  turn: number
  who: 'customer' | 'agent' | 'lead'
  words: string
  read: readonly { kind: string; probability: number }[]
  anger: number | null
  target: string | null
  corrected: readonly Corrected[]
}

/** One turn as labelled dialogues have it. `labels` is what was read, put right by people; `near` is what it was not. */
export type Turn = {
  id: string
  dialogue: string
  turn: number
  lang: string
  channel: string
  role: 'customer' | 'agent'
  text: string
  labels: readonly string[]
  near?: readonly string[]
  anger?: number
  target?: string
  read: Row['read']
  corrected: readonly Corrected[]
}

/** The whole dialogue, since a turn means what it means after the turns before it. */
export async function correctedTurns(tx: Tx, since: Date | null): Promise<readonly Turn[]> {
  const { rows } = await sql<Row>`
    with said as (
      select k.utterance, jsonb_agg(jsonb_build_object('kind', k.kind, 'says', k.says, 'by', k.spoken_as,
        'reader', k.reader) order by k.at, k.id) as corrected
      from guard.corrections k where k.taken_back_at is null group by k.utterance
    ), dialogues as (
      select distinct u.contact from said join desk.utterances u on u.id = said.utterance
    )
    select c.id as dialogue, c.language as lang, c.channel, u.who, u.words,
      (row_number() over (partition by c.id order by u.at, u.key))::int as turn,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', coalesce(s->>'kind', s->>'act'),
        'probability', s->'probability') order by n), '[]')
       from jsonb_array_elements(coalesce(u.reading->'signals', '[]') || coalesce(u.reading->'acts', '[]'))
         with ordinality t(s, n)) as read,
      case when u.who = 'customer' then (u.reading->>'anger')::int end as anger,
      case when u.who = 'customer' then u.reading->>'target' end as target,
      coalesce(said.corrected, '[]') as corrected
    from dialogues d join desk.contacts c on c.id = d.contact join desk.utterances u on u.contact = c.id
      left join said on said.utterance = u.id
    where u.final and (${since}::timestamptz is null or c.started_at >= ${since})
    order by c.started_at, c.id, u.at, u.key`.execute(tx)
  return rows.map(turnOf)
}

function turnOf({ who, words, read, corrected, anger, target, ...row }: Row): Turn {
  const kinds = (says: Corrected['says']) => corrected.filter((it) => it.says === says).map((it) => it.kind)
  const near = kinds('not_this')
  const labels = [...new Set([...read.map((it) => it.kind).filter((kind) => !near.includes(kind)), ...kinds('missed')])]
  return {
    id: `${row.dialogue}-${String(row.turn).padStart(2, '0')}`,
    ...row,
    role: who === 'customer' ? 'customer' : 'agent',
    text: words,
    labels,
    ...(near.length > 0 ? { near } : {}),
    ...(anger === null ? {} : { anger }),
    ...(target === null ? {} : { target }),
    read,
    corrected,
  }
}
