import type { ReactNode } from 'react'
import { useWords } from '../i18n.ts'
import { LanguageChoice, SchemeChoice } from '../shell/preferences.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { ClockPanel } from '../ui/clock-panel.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { RelativeTime } from '../ui/relative-time.tsx'
import { Seal } from '../ui/seal.tsx'
import { EmptyState, ErrorState, LoadingState } from '../ui/states.tsx'
import { StrokeMark } from '../ui/stroke-mark.tsx'
import { SystemLine } from '../ui/system-line.tsx'
import { Tag, type Tone } from '../ui/tag.tsx'
import { GalleryContact } from './gallery-contact.tsx'
import { GalleryPaper } from './gallery-paper.tsx'
import { SAMPLED } from './gallery-screens.tsx'
import { at, NOW, teller } from './tell.ts'

const TONES: readonly Tone[] = ['plain', 'line', 'dashed', 'time', 'done', 'care', 'conduct', 'act']

export function GalleryParts() {
  return (
    <div className="sy-gallery">
      <header className="sy-gallery-head">
        <StrokeMark inked={3} size={28} />
        <h1>Gallery</h1>
        <div className="sy-gallery-choice">
          <LanguageChoice />
          <SchemeChoice />
        </div>
      </header>
      <main id="content">
        <nav aria-label="Screens">
          <ul className="sy-gallery-links">
            {SAMPLED.map((screen) => (
              <li key={screen}>
                <a href={`/gallery/${screen}`}>{screen}</a>
              </li>
            ))}
          </ul>
        </nav>
        <Basics />
        <GalleryContact />
        <GalleryPaper />
      </main>
    </div>
  )
}

export const Shelf = ({ name, children }: { name: string; children: ReactNode }) => (
  <section className="sy-shelf">
    <h2 lang="en">{name}</h2>
    <div className="sy-shelf-things">{children}</div>
  </section>
)

function Basics() {
  const { t, language } = useWords()
  const tell = teller(language)
  const who = tell('何姐', '何姐', 'Ho')
  return (
    <>
      <Shelf name="Seal">
        <Seal seal={{ by: 'person' }} />
        <Seal seal={{ by: 'rule' }} />
        <Seal seal={{ by: 'answered', who }} />
        <Seal seal={{ by: 'person' }} size={24} />
      </Shelf>
      <Shelf name="StrokeMark">
        {([0, 1, 2, 3] as const).map((n) => (
          <StrokeMark key={n} inked={n} size={40} title={t('stroke.count', { n })} />
        ))}
        {(['customer', 'staff', 'company'] as const).map((whose) => (
          <StrokeMark key={whose} whose={whose} size={40} title={t(`stroke.${whose}`)} />
        ))}
      </Shelf>
      <Shelf name="Tag, key cap, button">
        {TONES.map((tone) => (
          <Tag key={tone} tone={tone}>
            {tell('標籤', '标签', 'tag')} {tone}
          </Tag>
        ))}
        <Kbd>B</Kbd>
        <ActButton shortcut="V">{t('cases.verify')}</ActButton>
        <ActButton tone="primary" shortcut="A">
          {t('cases.approve')}
        </ActButton>
        <ActButton tone="help" shortcut="1">
          {tell('我去', '我去', 'I go')}
        </ActButton>
        <ActButton tone="quiet">{tell('請下一位', '请下一位', 'Ask the next')}</ActButton>
        <ActButton locked={t('wrap.finish.locked')}>{t('wrap.finish')}</ActButton>
        <ActButton isBusy>{t('wrap.finish')}</ActButton>
      </Shelf>
      <Shelf name="RelativeTime">
        <RelativeTime at={at('14:08:40')} now={NOW} />
        <RelativeTime at={at('14:08:04')} now={NOW} />
        <RelativeTime at={at('13:56:00')} now={NOW} />
        <RelativeTime at={at('15:02:42')} now={NOW} />
        <RelativeTime at={at('17:00:00')} now={NOW} />
      </Shelf>
      <Shelf name="SystemLine">
        <SystemLine
          line={{
            id: 'l',
            at: at('13:36:00'),
            who: null,
            what: tell('改派給何雨，因為彭濤請假', '改派给何雨，因为彭涛请假', 'Moved to He Yu: Peng Tao is on leave'),
          }}
          onUndo={() => {}}
        />
      </Shelf>
      <Shelf name="Empty, error, loading">
        <EmptyState title={t('state.inbox_empty')} />
        <ErrorState what={t('cases.failed')} todo={t('cases.failed.todo')} code="E-4031" onRetry={() => {}} />
        <LoadingState rows={3} />
      </Shelf>
      <Shelf name="ClockPanel">
        <ClockPanel now={NOW} onAdvance={() => {}} />
      </Shelf>
    </>
  )
}
