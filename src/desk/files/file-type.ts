/** What a customer may hand in: photos, a document, a voice. Nothing that a browser would run. */
export const FILE_TYPES = {
  'image/jpeg': ['jpg', 'jpeg', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'application/pdf': ['pdf'],
  'audio/mpeg': ['mp3'],
  'audio/mp4': ['m4a', 'mp4', '3gp'],
  'audio/wav': ['wav'],
  'audio/ogg': ['ogg', 'oga', 'opus'],
  'audio/amr': ['amr'],
} as const
export type FileType = keyof typeof FILE_TYPES

export const isFileType = (value: string): value is FileType => Object.hasOwn(FILE_TYPES, value)
export const isPhoto = (type: string): boolean => type.startsWith('image/')

/** The kind by what is in it. A name or a header that says something else is only a claim. */
export function typeOf(bytes: Uint8Array): FileType | null {
  const has = (words: string, at = 0) => latin(bytes, at, words.length) === words
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg'
  if (has('\x89PNG\r\n\x1a\n') && has('IHDR', 12)) return 'image/png'
  if (has('RIFF') && has('WEBPVP8', 8)) return 'image/webp'
  if (has('RIFF') && has('WAVE', 8)) return 'audio/wav'
  if (has('%PDF-')) return 'application/pdf'
  if (has('OggS')) return isOggVoice(bytes) ? 'audio/ogg' : null
  if (has('#!AMR')) return 'audio/amr'
  if (has('ftyp', 4)) return ofBrand(bytes)
  return isMp3(bytes) ? 'audio/mpeg' : null
}

const HEIC: ReadonlySet<string> = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'])

/** The same box holds photos, voices and films; a film is told by its track. */
function ofBrand(bytes: Uint8Array): FileType | null {
  const brand = latin(bytes, 8, 4)
  if (HEIC.has(brand)) return 'image/heic'
  if (brand === 'M4A ' || brand === 'M4B ') return 'audio/mp4'
  if (!/^(?:mp4\d|isom|iso\d|3gp\d|3g2\w|MSNV|dash)$/.test(brand)) return null
  const tracks = tracksOf(bytes)
  return tracks.has('soun') && !tracks.has('vide') ? 'audio/mp4' : null
}

/** The kinds of tracks that the file names: each has a box `hdlr` with the kind eight bytes on. */
function tracksOf(bytes: Uint8Array): ReadonlySet<string> {
  const found = new Set<string>()
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = view.indexOf('hdlr'); at !== -1; at = view.indexOf('hdlr', at + 4)) found.add(latin(bytes, at + 12, 4))
  return found
}

const isOggVoice = (bytes: Uint8Array) => /OpusHead|.vorbis|Speex|FLAC/.test(latin(bytes, 26, 40))

/** MPEG-1 layer III and its younger kin: two bytes of a frame prove nothing, so the next frame has to stand where the first one says. */
function isMp3(bytes: Uint8Array): boolean {
  let at = 0
  if (latin(bytes, 0, 3) === 'ID3') {
    const size = [6, 7, 8, 9].reduce((sum, nth) => sum * 128 + ((bytes[nth] ?? 0) & 0x7f), 0)
    at = 10 + size
  }
  const first = frameLength(bytes, at)
  return first > 0 && (at + first >= bytes.length || frameLength(bytes, at + first) > 0)
}

const KBITS_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const KBITS_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
const HERTZ = [44_100, 48_000, 32_000]

function frameLength(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3)
  if (a !== 0xff || (b & 0xe0) !== 0xe0 || (b & 0x06) !== 0x02) return 0
  const version = (b >> 3) & 3
  if (version === 1) return 0
  const kbits = (version === 3 ? KBITS_1 : KBITS_2)[c >> 4] ?? 0
  const hertz = (HERTZ[(c >> 2) & 3] ?? 0) / (version === 3 ? 1 : version === 2 ? 2 : 4)
  if (kbits === 0 || hertz === 0) return 0
  return Math.floor(((version === 3 ? 144 : 72) * kbits * 1000) / hertz) + ((c >> 1) & 1)
}

const latin = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length))
