import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { ActButton } from '../ui/act-button.tsx'
import { StrokeMark } from '../ui/stroke-mark.tsx'

type Story = ApiOutput<'GET /api/demo/stories'>['stories'][number]
type Stage = { contact: string; holder: string; next: number }

/** A hard contact, as it unfolds: the agent's screen and the lead's, side by side, both of them the real ones. */
export function WatchPage() {
  const { t, language } = useWords()
  const demo = useQuery({ queryKey: ['demo'], queryFn: () => call('GET /api/demo/stories', {}) })
  const stories = (demo.data?.stories ?? [])
    .filter((it) => it.hard || it.beats > 14)
    .toSorted(
      (a, b) => Number(b.language === language) - Number(a.language === language) || Number(b.hard) - Number(a.hard),
    )
  const [chosen, setChosen] = useState<string | null>(null)
  const story = stories.find((it) => it.id === chosen) ?? stories[0]
  const [stage, setStage] = useState<Stage | null>(null)
  const [isPlaying, setPlaying] = useState(false)
  const [isOver, setOver] = useState(false)
  const [seats, setSeats] = useState(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const nameOf = (key: string) => demo.data?.people.find((it) => it.key === key)?.name ?? ''

  const begin = async (story: Story | undefined) => {
    if (!story || !demo.data) return
    setChosen(story.id)
    const { people, password } = demo.data
    const begun = await firstWhoMay(story, people)
    if (!begun?.contact) return
    await seat('a', people.find((it) => it.key === begun.holder)?.email, password)
    await seat('b', people.find((it) => it.key === story.lead)?.email, password)
    setSeats((n) => n + 1)
    setOver(false)
    setStage({ contact: begun.contact, holder: begun.holder, next: 0 })
    setPlaying(true)
  }
  useEffect(() => {
    if (!isPlaying || !stage || !story) return
    timer.current = setTimeout(
      async () => {
        const beat = await call('POST /api/demo/stories/:story/beats', { story: story.id, ...stage }).catch(() => null)
        if (!beat || beat.over) {
          setOver(beat !== null)
          return setPlaying(false)
        }
        setStage({ contact: stage.contact, holder: beat.holder, next: stage.next + 1 })
      },
      stage.next === 0 ? 1500 : 2500,
    )
    return () => clearTimeout(timer.current)
  }, [isPlaying, stage, story])

  return (
    <main id="content" className="sy-watch">
      <header className="sy-watch-bar">
        <StrokeMark inked={3} size={28} />
        <h1>{t('page.watch')}</h1>
        {stage && (
          <Select
            aria-label={t('page.watch.story')}
            data={stories.map((it) => ({ value: it.id, label: it.title }))}
            value={story?.id ?? null}
            onChange={setChosen}
            disabled={stage !== null && isPlaying}
            allowDeselect={false}
            w={280}
          />
        )}
        {stage && (
          <ActButton tone="primary" onAct={() => void begin(story)}>
            {t('page.watch.again')}
          </ActButton>
        )}
        {stage && !isOver && (
          <ActButton onAct={() => setPlaying(!isPlaying)}>
            {t(isPlaying ? 'page.watch.pause' : 'page.watch.go_on')}
          </ActButton>
        )}
        {stage && <span className="sy-small sy-quiet">{t('page.watch.why')}</span>}
        <a href="/">{t('page.watch.leave')}</a>
      </header>
      <div className="sy-watch-seats">
        {stage ? (
          <>
            <iframe key={`a${seats}`} title={t('page.watch.agent')} src="/seat/a/live" />
            <iframe key={`b${seats}`} title={t('page.watch.lead')} src="/seat/b/floor" />
          </>
        ) : (
          <div className="sy-watch-choose">
            <p>{t('page.watch.teach')}</p>
            <ul>
              {stories.map((it) => (
                <li key={it.id}>
                  <button type="button" className="sy-sign-person" lang={it.language} onClick={() => void begin(it)}>
                    <strong>{it.title}</strong>
                    <span className="sy-caption sy-label" lang={language}>
                      {t('page.watch.between', { agent: nameOf(it.agent), lead: nameOf(it.lead) })}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </main>
  )
}

/** Whom the story happened to may still be resting from the last time it was watched: then it is told of a colleague. */
async function firstWhoMay(
  story: { id: string; agent: string; language: string },
  people: readonly { key: string; role: string; language: string }[],
) {
  const others = people.filter((it) => it.role === 'agent' && it.language === story.language && it.key !== story.agent)
  for (const holder of [story.agent, ...others.map((it) => it.key)]) {
    const begun = await call('POST /api/demo/stories/:story/beats', { story: story.id, next: 0, holder }).catch(
      () => null,
    )
    if (begun?.contact) return begun
  }
  return null
}

/** Each seat has its own cookie, so two people can look out of one window. */
async function seat(name: 'a' | 'b', email: string | undefined, password: string): Promise<void> {
  await fetch(`/seat/${name}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
}
