import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SAMPLES } from '#testing/sample-files.ts'
import { opened } from './stage/scene.ts'
import { PHONE, type Seat } from './stage/seat.ts'

const scene = opened()
const PHOTO = { name: '收據.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(SAMPLES['image/jpeg']) }
/** Slow thumbs on glass: two and a half characters a second, and three seconds to find each place to tap. */
const SECONDS_A_CHARACTER = 0.4
const SECONDS_A_TAP = 3

/** Thumbs that are counted. */
function thumbs(seat: Seat) {
  const count = { taps: 0, characters: 0 }
  return {
    count,
    seconds: () => count.taps * SECONDS_A_TAP + count.characters * SECONDS_A_CHARACTER,
    taps: async (name: string) => {
      count.taps += 1
      await seat.page.getByRole('button', { name, exact: true }).click()
    },
    types: async (field: string, words: string) => {
      count.taps += 1
      count.characters += [...words].length
      const box = seat.page.getByRole('textbox', { name: new RegExp(`^${field}`) })
      await box.click()
      await box.pressSequentially(words)
    },
  }
}

test(
  'Somebody on a phone complains with a photo in under two minutes and a dozen taps, and sees the number and their case [S3-1] [S3-2]',
  scene(async ({ seat }) => {
    const customer = await seat('a customer', { size: PHONE })
    const { t, page } = customer
    const thumb = thumbs(customer)
    await customer.go('/complain')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await thumb.types(t('complain.what'), '沙發送來就缺一隻腳，打了三次電話都說會回電，沒有人回。')
    await thumb.taps(t('complain.when.week'))
    await thumb.types(t('complain.need'), '星期六以前補一隻腳來')
    thumb.count.taps += 2
    await page.locator('input[type=file]').setInputFiles(PHOTO)
    await thumb.types(t('complain.reach'), '0900-123-777')
    await thumb.taps(t('complain.send'))
    const heading = page.getByRole('heading', { level: 1, name: /A-\d+/ })
    await heading.waitFor()
    await customer.sees(t('complain.file.sent'))
    assert.ok(thumb.count.taps <= 12, `${thumb.count.taps} taps`)
    assert.ok(thumb.seconds() < 120, `${thumb.seconds()} seconds`)
    const number = /A-\d+/.exec((await heading.textContent()) ?? '')?.[0] ?? ''
    await page.getByRole('link', { name: t('complain.done.see') }).click()
    await customer.sees(number)

    const second = await seat('huang')
    await second.go('/cases')
    await second.page.locator('.sy-intake-tile > button').click()
    await second.page.locator('.sy-intake-tile ol button').filter({ hasText: number }).click()
    await second.sees('打了三次電話都說會回電', second.page.locator('.sy-intake blockquote'))
    await second.sees(second.t('intake.unanswered'))
    await second.page.getByRole('link', { name: PHOTO.name }).waitFor()
    const picture = second.page.locator('.sy-file img')
    await picture.scrollIntoViewIfNeeded()
    assert.ok(await picture.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth > 0)))
    await second.page.getByRole('button', { name: second.t('intake.answer') }).click()
    await second.page.getByRole('textbox', { name: second.t('intake.answer') }).fill('明天下午送一隻腳過去。')
    await second.page.getByRole('button', { name: second.t('intake.answer.send') }).click()
    await second.seesNo(second.t('intake.unanswered'), second.page.locator('.sy-intake'))
  }),
)

test(
  'Hard words are met with an offer and no gate: they arrive as they were written, and a draft outlives a reload [S3-52]',
  scene(async ({ seat }) => {
    const customer = await seat('a customer', { size: PHONE })
    const { t, page } = customer
    const words = '沙發缺一隻腳。\n你們這些廢物，去死。'
    await customer.go('/complain')
    await page.getByRole('textbox', { name: t('complain.what') }).fill(words)
    await page.reload()
    assert.equal(await page.getByRole('textbox', { name: t('complain.what') }).inputValue(), words)
    await page.getByRole('button', { name: t('complain.need.unsure') }).click()
    await page.getByRole('button', { name: t('complain.send'), exact: true }).click()
    await customer.sees(t('complain.hint'))
    assert.equal(await page.getByRole('textbox', { name: t('complain.what') }).inputValue(), words)
    await page.getByRole('button', { name: t('complain.hint.as_is') }).click()
    const heading = page.getByRole('heading', { level: 1, name: /A-\d+/ })
    await heading.waitFor()
    const number = Number(/\d+/.exec((await heading.textContent()) ?? '')?.[0])
    const second = await seat('huang')
    const { cases } = await second.asks<{ cases: { id: string; number: number }[] }>('/api/unanswered')
    const id = cases.find((it) => it.number === number)?.id
    const intake = await second.asks<{ words: string; remedy: { stated: string | null } }>(`/api/cases/${id}/intake`)
    assert.deepEqual([intake.words, intake.remedy.stated], [words, null])
  }),
)

test(
  'An agent at the counter writes a walk-in down with the keyboard, and is asked first when it may be the same thing again [S0-9] [P18]',
  scene(async ({ seat }) => {
    const agent = await seat('mei')
    const { t, page } = agent
    const writes = async (words: string) => {
      await agent.go('/cases')
      await page.getByRole('navigation', { name: t('cases.title') }).waitFor()
      await agent.press('n')
      const sheet = page.getByRole('dialog', { name: t('intake.new') })
      await sheet.getByRole('textbox', { name: t('intake.new.phone') }).fill('0900-321-654')
      await sheet.getByRole('textbox', { name: t('intake.new.words') }).fill(words)
      await sheet.getByRole('textbox', { name: t('intake.remedy') }).fill('退一半的錢')
      await sheet.getByRole('button', { name: t('intake.new.open'), exact: true }).click()
      return sheet
    }
    await writes('送錯顏色，店裡說不能換')
    await agent.sees('送錯顏色，店裡說不能換', page.locator('.sy-intake blockquote'))
    await agent.sees(t('intake.channel.counter'), page.locator('.sy-intake'))
    const first = page.url()
    const sheet = await writes('還是不能換')
    await agent.sees(t('intake.new.twins'), sheet)
    await sheet.getByRole('button').filter({ hasText: '送錯顏色' }).click()
    await sheet.waitFor({ state: 'hidden' })
    assert.equal(page.url(), first)
    await agent.sees(t('intake.contacts', { n: 2 }), page.locator('.sy-intake'))
  }),
)
