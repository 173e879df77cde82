/** Every way in which words could lie somewhere without being sealed. */
export function disguisesOf(words: string): readonly Buffer[] {
  const utf8 = Buffer.from(words)
  const wide = Buffer.from(words, 'utf16le')
  const escaped = [...words].map((each) => {
    const point = each.charCodeAt(0)
    return point < 128 ? each : `\\u${point.toString(16).padStart(4, '0')}`
  })
  const texts = [
    utf8.toString('hex'),
    wide.toString('hex'),
    escaped.join(''),
    encodeURIComponent(words),
    ...base64Of(utf8),
    ...base64Of(wide),
  ]
  return [utf8, wide, Buffer.from(wide).swap16(), ...texts.map((text) => Buffer.from(text))]
}

/** Base64 looks different by where the words begin among three; the middle of each is enough to know them by. */
function base64Of(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64')
    const inner = whole.slice(shift === 0 ? 0 : 4, Math.floor((shift + bytes.length) / 3) * 4)
    return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')]
  })
}

const known = new Map<string, readonly Buffer[]>()

/** Those of the words that stand in here in clear or in disguise. */
export function foundIn(bytes: Buffer, words: readonly string[]): string[] {
  return words.filter((each) => {
    const disguises = known.get(each) ?? disguisesOf(each).filter((it) => it.length >= 6)
    known.set(each, disguises)
    return disguises.some((it) => bytes.includes(it))
  })
}
