import type { FileType } from '../desk/files/file-type.ts'

const bytes = (...parts: (string | readonly number[] | Uint8Array)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))))

const box = (kind: string, ...inside: Uint8Array[]): Uint8Array => {
  const body = Buffer.concat(inside)
  const size = Buffer.alloc(4)
  size.writeUInt32BE(body.length + 8)
  return Buffer.concat([size, Buffer.from(kind, 'latin1'), body])
}
const track = (kind: string) =>
  box('moov', box('trak', box('hdlr', bytes([0, 0, 0, 0, 0, 0, 0, 0], kind, [0, 0, 0, 0]))))
const frame = bytes([0xff, 0xfb, 0x90, 0x00], new Uint8Array(413))

/** The smallest thing of each kind that its own programs would open, or would begin to. */
export const SAMPLES: Readonly<Record<FileType, Uint8Array>> = {
  'image/jpeg': Buffer.from(
    '/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/APn+v//Z',
    'base64',
  ),
  'image/png': Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  'image/webp': Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64'),
  'image/heic': bytes(box('ftyp', bytes('heic', [0, 0, 0, 0], 'mif1heic')), box('meta')),
  'application/pdf': bytes('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
  'audio/mpeg': bytes(frame, frame),
  'audio/mp4': bytes(box('ftyp', bytes('M4A ', [0, 0, 0, 0], 'M4A mp42')), track('soun')),
  'audio/wav': bytes(
    'RIFF',
    [36, 0, 0, 0],
    'WAVEfmt ',
    [16, 0, 0, 0, 1, 0, 1, 0, 64, 31, 0, 0, 64, 31, 0, 0, 1, 0, 8, 0],
    'data',
    [0, 0, 0, 0],
  ),
  'audio/ogg': bytes('OggS', new Uint8Array(22), [1, 19], 'OpusHead', [1, 1, 0, 0]),
  'audio/amr': bytes('#!AMR\n', [0x3c, 0, 0, 0]),
}

/** What looks like something we take, and is not. */
export const TRICKS: readonly (readonly [what: string, name: string, bytes: Uint8Array])[] = [
  ['a drawing that can run scripts', 'logo.svg', bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ['a page that calls itself a photo', 'photo.jpg', bytes('<!doctype html><script>alert(1)</script>')],
  ['a program', 'invoice.pdf', bytes('MZ\x90\x00', new Uint8Array(64))],
  ['an archive', 'photos.zip', bytes('PK\x03\x04', new Uint8Array(64))],
  ['a document made of an archive', 'letter.docx', bytes('PK\x03\x04', new Uint8Array(64))],
  ['a page with a document somewhere inside', 'a.pdf', bytes('<html>', '%PDF-1.4\n%%EOF')],
  ['a film', 'film.mp4', bytes(box('ftyp', bytes('isom', [0, 0, 2, 0], 'isommp41')), track('vide'), track('soun'))],
  [
    'a film in the name of a voice',
    'voice.m4a',
    bytes(box('ftyp', bytes('mp42', [0, 0, 0, 0], 'mp42')), track('vide')),
  ],
  ['two bytes of a sound', 'voice.mp3', bytes([0xff, 0xfb], '<script>', new Uint8Array(900))],
  ['plain words', 'note.txt', bytes('it broke')],
]

/** Taken, since it is a photo or a document; what is behind it must never run. */
export const HIDING: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['photo.png', bytes(SAMPLES['image/png'], '<script>alert(1)</script>')],
  ['letter.pdf', bytes(SAMPLES['application/pdf'], '<html><script>alert(1)</script></html>', 'PK\x03\x04')],
]
