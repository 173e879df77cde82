import type { Language } from '#kernel/language.ts'
import type { StoryView } from '../ui/story/story-view.ts'
import { at, teller } from './tell.ts'

export function sampleStory(language: Language): StoryView {
  const tell = teller(language)
  return {
    facts: [
      {
        id: 'f-1',
        at: at('09:10:00', '2026-07-14'),
        words: tell(
          '停車公告 v3 發布：颱風期間紅線不開放',
          '停车公告 v3 发布：台风期间红线不开放',
          'Parking notice v3 is out: no red-line parking in the typhoon',
        ),
        state: 'verified',
      },
      {
        id: 'f-2',
        at: at('11:20:00', '2026-07-14'),
        words: tell(
          '林先生來電。我們說「可以停」',
          '林先生来电。我们说“可以停”',
          'Mr Lin called. We said he could park',
        ),
        state: 'verified',
        source: tell(
          '依據：知識庫 v2，已被 v3 取代',
          '依据：知识库 v2，已被 v3 取代',
          'Based on knowledge v2, replaced by v3',
        ),
      },
      {
        id: 'f-3',
        at: at('08:30:00'),
        words: tell('車被拖吊，罰 3,600 元', '车被拖走，罚 3,600 元', 'Car towed, fined NT$3,600'),
        state: 'unverified',
        source: tell('林先生說', '林先生说', 'Mr Lin says'),
      },
      { id: 'f-4', at: at('14:06:00'), words: '', state: 'now' },
    ],
    need: tell('不要替我們的錯付錢。', '不要替我们的错买单。', 'Not to pay for our mistake.'),
    demands: [
      {
        id: 'd-1',
        words: tell('賠償 3,600 元與領車 420 元', '赔偿 3,600 元和取车 420 元', 'NT$3,600 and NT$420 back'),
        state: 'open',
        note: tell('等事實核實後由二線決定', '等事实核实后由二线决定', 'second line decides once facts are verified'),
      },
      {
        id: 'd-2',
        words: tell('開除當天的同事', '开除当天的同事', 'Fire the colleague of that day'),
        state: 'waiting',
        note: tell('另外查證；第 1 項定了才談', '另行核查；第 1 项定了再谈', 'looked into apart; after demand 1'),
      },
    ],
    statements: [],
    promises: [
      {
        id: 'p-1',
        state: 'draft',
        words: tell('二線主管回電', '二线主管回电话', 'second line calls back'),
        owner: tell('何主管', '何主管', 'Ms Ho'),
        dueAt: at('17:00:00'),
      },
    ],
    restrictions: [],
    offers: [],
  }
}
