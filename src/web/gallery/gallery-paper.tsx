import { useWords } from '../i18n.ts'
import { DayBand } from '../ui/day/day-band.tsx'
import { ExposureTable } from '../ui/day/exposure-table.tsx'
import { Figure } from '../ui/figures/figure.tsx'
import { RowsBehind } from '../ui/figures/rows-drawer.tsx'
import { NeedRow } from '../ui/floor/need-row.tsx'
import { Seat } from '../ui/floor/seat.tsx'
import { PromiseRow } from '../ui/promise/promise-row.tsx'
import type { PromiseView } from '../ui/promise/promise-view.ts'
import { StoryPanel } from '../ui/story/story-panel.tsx'
import { Shelf } from './gallery-parts.tsx'
import { DAY_NOW, sampleDay } from './sample-day.ts'
import { sampleFloor } from './sample-floor.ts'
import { sampleStory } from './sample-story.ts'
import { sampleRows, sampleWins } from './sample-wins.ts'
import { at, NOW, type Tell, teller } from './tell.ts'

export function GalleryPaper() {
  const { language } = useWords()
  const tell = teller(language)
  const floor = sampleFloor(language)
  const wins = sampleWins(language)
  const day = sampleDay(language)
  const [first] = wins.figures

  return (
    <>
      <Shelf name="PromiseRow">
        <div className="sy-gallery-wide">
          {promises(tell).map((promise) => (
            <PromiseRow
              key={promise.id}
              promise={promise}
              now={NOW}
              onKeep={() => {}}
              onMove={() => {}}
              onTell={() => {}}
            />
          ))}
        </div>
      </Shelf>
      <Shelf name="StoryPanel">
        <div className="sy-gallery-story">
          <StoryPanel story={{ ...sampleStory(language), need: null, demands: [], promises: [] }} now={NOW} />
        </div>
        <div className="sy-gallery-story">
          <StoryPanel
            story={{
              ...sampleStory(language),
              statements: [
                {
                  id: '1',
                  at: at('11:20:00', '2026-07-14'),
                  words: tell('「河濱可以停」', '“河滨可以停”', '“The riverside is fine”'),
                  basis: tell('知識庫 v2', '知识库 v2', 'knowledge v2'),
                  supersededBy: 'v3',
                },
                {
                  id: '2',
                  at: at('11:22:00', '2026-07-14'),
                  words: tell('「不會開單」', '“不会开单”', '“No fines today”'),
                  basis: null,
                },
              ],
              offers: [
                {
                  id: '1',
                  words: tell('罰單代墊', '罚单代垫', 'Pay the fine in advance'),
                  limit: tell('5,000 元內', '5,000 元内', 'up to NT$5,000'),
                },
              ],
            }}
            now={NOW}
          />
        </div>
      </Shelf>
      <Shelf name="NeedRow">
        <table className="sy-needs">
          <tbody>
            {floor.needs.map((need) => (
              <NeedRow key={need.id} need={need} />
            ))}
          </tbody>
        </table>
      </Shelf>
      <Shelf name="Seat">
        <ul className="sy-seats sy-gallery-story">
          {floor.seats.map((seat) => (
            <Seat key={seat.id} seat={seat} />
          ))}
        </ul>
      </Shelf>
      <Shelf name="Figure">
        <div className="sy-gallery-figures">
          {wins.figures.map((figure) => (
            <Figure key={figure.id} figure={figure} onRows={() => {}} />
          ))}
        </div>
      </Shelf>
      <Shelf name="RowsDrawer">{first && <RowsBehind rows={sampleRows(first, language)} onOpenRow={() => {}} />}</Shelf>
      <Shelf name="DayBand">
        <div className="sy-gallery-wide is-paper">
          <DayBand band={day.band} now={DAY_NOW} />
        </div>
      </Shelf>
      <Shelf name="ExposureTable">
        <div className="sy-gallery-card">
          <ExposureTable exposure={day.exposure} />
        </div>
      </Shelf>
    </>
  )
}

function promises(tell: Tell): readonly PromiseView[] {
  const words = tell('二線主管回電', '二线主管回电话', 'second line calls back')
  const owner = tell('何主管', '何主管', 'Ms Ho')
  const base = { words, owner, customer: tell('林先生', '林先生', 'Mr Lin') }
  return [
    { ...base, id: '1', state: 'draft', dueAt: at('17:00:00') },
    { ...base, id: '2', state: 'open', dueAt: at('17:00:00') },
    { ...base, id: '3', state: 'open', dueAt: at('14:50:00') },
    { ...base, id: '4', state: 'open', dueAt: at('12:00:00') },
    { ...base, id: '5', state: 'kept', dueAt: at('14:00:00'), keptAt: at('13:42:00') },
    { ...base, id: '6', state: 'moved', dueAt: at('18:00:00'), movedFrom: at('16:00:00') },
    { ...base, id: '7', state: 'open', dueAt: at('17:00:00'), hasNoBasis: true },
  ]
}
