import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { HIDING, SAMPLES, TRICKS } from '#testing/sample-files.ts'
import { fileFate, MOST_BYTES, MOST_FILES, takeFile, takePreview } from './file.ts'
import { FILE_TYPES, isFileType, typeOf } from './file-type.ts'

const JPEG = SAMPLES['image/jpeg']
const codeOf = (answer: { ok: boolean; refusal?: string }) => (answer.ok ? 'taken' : answer.refusal)

for (const type of Object.keys(SAMPLES).filter(isFileType))
  test(`a file of the kind ${type} is known by what is in it, whatever it is called`, () => {
    assert.equal(typeOf(SAMPLES[type]), type)
    assert.deepEqual(takeFile({ name: '收據', bytes: SAMPLES[type], already: 0 }), {
      ok: true,
      next: { name: `收據.${FILE_TYPES[type][0]}`, type },
    })
  })

for (const [what, name, bytes] of TRICKS)
  test(`${what} is not taken`, () => {
    assert.ok(['file.type_not_taken', 'file.lies'].includes(codeOf(takeFile({ name, bytes, already: 0 })) ?? ''))
  })

test('a photo that calls itself a document is refused, and so is every kind in the name of another', () => {
  for (const is of Object.keys(SAMPLES).filter(isFileType))
    for (const says of Object.keys(SAMPLES).filter(isFileType))
      for (const ending of FILE_TYPES[says])
        assert.equal(
          codeOf(takeFile({ name: `a.${ending.toUpperCase()}`, bytes: SAMPLES[is], already: 0 })),
          is === says ? 'taken' : 'file.lies',
          `${is} as ${ending}`,
        )
})

test('something behind a photo or a document does not change what it is', () => {
  for (const [name, bytes] of HIDING) assert.equal(codeOf(takeFile({ name, bytes, already: 0 })), 'taken', name)
})

test('a name with a path, with what nobody sees, or without an end is refused', () => {
  for (const name of [
    '../../etc/passwd',
    'C:\\photo.jpg',
    'a/b.jpg',
    '.htaccess',
    'photo.jpg.',
    '..',
    ' ',
    '',
    'a\u0000.jpg',
    'a\n.jpg',
    'a\u202egpj.exe.jpg',
    'a\u200b.jpg',
    'a\ud800.jpg',
    `${'x'.repeat(120)}.jpg`,
  ])
    assert.equal(codeOf(takeFile({ name, bytes: JPEG, already: 0 })), 'file.name_refused', JSON.stringify(name))
  for (const name of ['IMG_2043.JPG', '收據 (2).jpg', "o'clock.jpg", 'a.b.jpeg'])
    assert.equal(codeOf(takeFile({ name, bytes: JPEG, already: 0 })), 'taken', name)
})

test('whatever bytes come, the kind is one of ours or none, and a kept name can do no harm', () => {
  const heads = Object.values(SAMPLES).map((it) => it.subarray(0, 40))
  const some = fc.tuple(fc.constantFrom(new Uint8Array(), ...heads), fc.uint8Array({ maxLength: 200 }))
  fc.assert(
    fc.property(some, fc.string({ unit: 'grapheme', maxLength: 140 }), ([head, tail], name) => {
      const bytes = Buffer.concat([head, tail])
      const taken = takeFile({ name, bytes, already: 0 })
      if (!taken.ok) return
      assert.ok(isFileType(taken.next.type))
      assert.ok(!/[/\\\p{Cc}\p{Cf}]/u.test(taken.next.name) && taken.next.name.length <= 130)
    }),
  )
})

test('the twenty-first file, an empty one and one of more than ten megabytes are refused', () => {
  assert.equal(codeOf(takeFile({ name: 'a.jpg', bytes: JPEG, already: MOST_FILES - 1 })), 'taken')
  assert.equal(codeOf(takeFile({ name: 'a.jpg', bytes: JPEG, already: MOST_FILES })), 'file.too_many')
  assert.equal(codeOf(takeFile({ name: 'a.jpg', bytes: new Uint8Array(), already: 0 })), 'file.empty')
  const large = Buffer.concat([JPEG, new Uint8Array(MOST_BYTES)])
  assert.equal(codeOf(takeFile({ name: 'a.jpg', bytes: large, already: 0 })), 'file.too_large')
})

test('a small picture is a picture of a photo, and small', () => {
  const photo = { type: 'image/heic' }
  assert.equal(codeOf(takePreview(JPEG, photo)), 'taken')
  assert.equal(codeOf(takePreview(JPEG, { type: 'application/pdf' })), 'file.type_not_taken')
  assert.equal(codeOf(takePreview(SAMPLES['application/pdf'], photo)), 'file.type_not_taken')
  assert.equal(codeOf(takePreview(Buffer.concat([JPEG, new Uint8Array(100_000)]), photo)), 'file.too_large')
})

test('files go when their case has been closed long enough, never from an open case, and never while a hold stands', () => {
  const now = new Date('2026-07-15T01:00:00Z')
  const days = (n: number) => new Date(now.getTime() - n * 86_400_000)
  const closedAt = fc.option(fc.integer({ min: -10, max: 4000 }).map(days))
  fc.assert(
    fc.property(closedAt, fc.integer({ min: 1, max: 3650 }), fc.boolean(), (closedAt, keepDays, isHeld) => {
      const fate = fileFate({ closedAt, keepDays, isHeld }, now)
      const isOld = closedAt !== null && closedAt.getTime() + keepDays * 86_400_000 <= now.getTime()
      assert.equal(fate.is, isOld && !isHeld ? 'erase' : 'keep')
      // Looked at again later than now, and never so late that an erasing would be missed by more than a month.
      if (fate.is === 'keep') assert.ok(fate.lookAgainAt > now)
    }),
  )
})
