/** Named arrays and plain values in one file: a length, a table of contents in JSON, then the bytes, each array on a multiple of eight. */
export type Part = Int8Array | Uint8Array | Uint16Array | Float32Array

const KINDS = { Int8Array, Uint8Array, Uint16Array, Float32Array } as const
type Kind = keyof typeof KINDS
type Contents = { plain: unknown; parts: Record<string, { kind: Kind; at: number; length: number }> }

const kindOf = (part: Part): Kind => {
  if (part instanceof Int8Array) return 'Int8Array'
  if (part instanceof Uint8Array) return 'Uint8Array'
  return part instanceof Uint16Array ? 'Uint16Array' : 'Float32Array'
}
const onEight = (size: number): number => Math.ceil(size / 8) * 8

export function packed(plain: unknown, parts: Readonly<Record<string, Part>>): Uint8Array {
  const contents: Contents = { plain, parts: {} }
  let size = 0
  for (const [name, part] of Object.entries(parts)) {
    contents.parts[name] = { kind: kindOf(part), at: size, length: part.length }
    size += onEight(part.byteLength)
  }
  const head = new TextEncoder().encode(JSON.stringify(contents))
  const start = onEight(8 + head.length)
  const bytes = new Uint8Array(start + size)
  new DataView(bytes.buffer).setUint32(0, head.length, true)
  bytes.set(head, 8)
  for (const [name, part] of Object.entries(parts))
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), start + (contents.parts[name]?.at ?? 0))
  return bytes
}

export type Unpacked = {
  plain: unknown
  bytes(name: string): Int8Array
  bits(name: string): Uint8Array
  words(name: string): Uint16Array
  numbers(name: string): Float32Array
}

/** Little-endian, as every machine that runs it is. Throws where the file is not one of these: a build fault, never input. */
export function unpacked(file: Uint8Array): Unpacked {
  const aligned: Uint8Array<ArrayBufferLike> = file.byteOffset % 8 === 0 ? file : Uint8Array.from(file)
  const length = new DataView(aligned.buffer, aligned.byteOffset).getUint32(0, true)
  const contents: Contents = JSON.parse(new TextDecoder().decode(aligned.subarray(8, 8 + length)))
  const start = aligned.byteOffset + onEight(8 + length)
  const part = (name: string, kind: Kind): Part => {
    const found = contents.parts[name]
    if (!found || found.kind !== kind) throw new Error(`the weights hold no ${kind} called ${name}`)
    return new KINDS[kind](aligned.buffer as ArrayBuffer, start + found.at, found.length)
  }
  return {
    plain: contents.plain,
    bytes: (name) => part(name, 'Int8Array') as Int8Array,
    bits: (name) => part(name, 'Uint8Array') as Uint8Array,
    words: (name) => part(name, 'Uint16Array') as Uint16Array,
    numbers: (name) => part(name, 'Float32Array') as Float32Array,
  }
}
