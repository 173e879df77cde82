import assert from 'node:assert/strict'
import { test } from 'node:test'
import { opened } from './stage/scene.ts'

const scene = opened()

/** Words as they stand in a case, and as somebody from the other side of the strait types them. */
const BOTH = [
  { who: 'guo', title: '冰箱門把斷裂', typed: '冰箱门把断裂' },
  { who: 'han', title: '门锁打不开，发票也没给', typed: '門鎖打不開' },
] as const

for (const { who, title, typed } of BOTH)
  test(
    `“${typed}” finds “${title}” [S1-4]`,
    scene(async ({ house, seat }) => {
      const lead = await seat(who)
      const language = who === 'han' ? 'zh-Hans' : 'zh-Hant'
      const contact = await house.phone.rings({
        to: who,
        from: { name: `查${who}`, phone: `0900-666-${who.length}0${language.length}` },
        language,
      })
      await house.phone.hangsUp(contact)
      const kept = await lead.does('POST', `/api/contacts/${contact}/wrap-up`, {
        calm: 'yes',
        solved: 'no',
        kind: 'complaint',
        case: { title },
        need: title,
        demands: [],
        promises: [],
        recap: '',
        closes: false,
      })
      assert.equal(kept.status, 200)
      await lead.go('/cases')
      await lead.page.getByRole('textbox', { name: lead.t('page.search') }).fill(typed)
      const inbox = lead.page.getByRole('navigation', { name: lead.t('cases.title') })
      await lead.sees(title, inbox)
      await inbox.getByRole('button').filter({ hasText: title }).click()
      await lead.page.getByRole('heading', { name: title }).first().waitFor()
      assert.match(lead.page.url(), /\/cases\/[\w-]{36}$/)
    }),
  )
