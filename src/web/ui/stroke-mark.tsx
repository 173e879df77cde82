import './basics.css'

export type Whose = 'customer' | 'staff' | 'company'

type Props = { size?: number; title?: string } & ({ inked: 0 | 1 | 2 | 3 } | { whose: Whose })

const STROKES: readonly (readonly [Whose, string])[] = [
  ['customer', 'M7.6 5.6 26 4.6l-1 3.9-18.2 1z'],
  ['staff', 'M9.6 14.3 22.4 13.6l-.9 3.7-12.6.7z'],
  ['company', 'M3.6 23 28 21.8l-.9 4.1L2.8 27.2z'],
]

/** 三, the grammar of the house: counted 0 to 3 from the top, or one stroke inked to say whose win it is. */
export function StrokeMark({ size = 24, title, ...how }: Props) {
  const isInked = (at: number, whose: Whose) => ('whose' in how ? how.whose === whose : at < how.inked)

  return (
    <svg
      className="sy-stroke-mark"
      viewBox="0 0 32 32"
      width={size}
      height={size}
      role={title ? 'img' : 'presentation'}
      aria-label={title}
      aria-hidden={title ? undefined : true}
    >
      {STROKES.map(([whose, path], at) => (
        <path key={whose} d={path} className={isInked(at, whose) ? 'is-inked' : 'is-pale'} />
      ))}
    </svg>
  )
}
