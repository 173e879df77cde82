import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CARDS, type CardKey, CLAUSE_BEHIND } from '#desk/charter/cards.ts'
import type { Language } from '#kernel/language.ts'
import { useWords } from '../i18n.ts'
import { action } from '../shell/action.ts'
import { useActions } from '../shell/actions.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { Tag } from '../ui/tag.tsx'
import { ClauseNote } from './clause-note.tsx'

type Props = { language: Language; fits: CardKey | null; onClose: () => void }

/** The words for five situations: one key lays the cards out, one digit opens a card. What fits now lies open already. */
export function CardsPanel({ language, fits, onClose }: Props) {
  const { t } = useWords()
  const { i18n } = useTranslation()
  const [open, setOpen] = useState<CardKey | null>(fits)
  const actions = useMemo(
    () => [
      ...CARDS.map((card, at) =>
        action({ name: `card.${card}`, key: `${at + 1}`, label: `card.${card}`, run: () => setOpen(card) }),
      ),
      action({ name: 'card.close', key: 'Escape', label: 'live.cards', run: onClose }),
    ],
    [onClose],
  )
  useActions(actions)
  return (
    <section className="sy-choices" aria-label={t('live.cards')}>
      <h3>{t('live.cards')}</h3>
      <ul>
        {CARDS.map((card, at) => (
          <li key={card}>
            <button
              type="button"
              className="sy-act"
              aria-keyshortcuts={`${at + 1}`}
              aria-expanded={open === card}
              onClick={() => setOpen(open === card ? null : card)}
            >
              <Kbd>{`${at + 1}`}</Kbd> {t(`card.${card}`)}{' '}
              {fits === card && <Tag tone="act">{t('live.cards.now')}</Tag>}
            </button>
            {open === card && (
              <div className="sy-card-open">
                <p lang={language}>{i18n.getFixedT(language)(`card.${card}.say`)}</p>
                <ClauseNote clause={CLAUSE_BEHIND[card]} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
