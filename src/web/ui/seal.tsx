import './basics.css'
import { useWords } from '../i18n.ts'
import { RaisedHandIcon } from './icons.ts'

export type SealState = { by: 'person' } | { by: 'rule' } | { by: 'answered'; who: string }

type Props = { seal: SealState; size?: number; isDecoration?: boolean }

/** 朱: a person who needs a person. Solid when they asked, outlined when a rule asks for them, ink once answered. */
export function Seal({ seal, size = 40, isDecoration = false }: Props) {
  const { t } = useWords()
  const name = seal.by === 'answered' ? t('seal.answered', { who: seal.who }) : t(`seal.${seal.by}`)
  const glyph = t('seal.glyph')

  return (
    <span
      className={`sy-seal is-${seal.by}`}
      style={{ inlineSize: size, blockSize: size, fontSize: Math.round(size * 0.58) }}
      {...(isDecoration ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
    >
      {glyph === '' ? <RaisedHandIcon size={Math.round(size * 0.62)} stroke={1.75} /> : glyph}
    </span>
  )
}
