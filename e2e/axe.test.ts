import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LANGUAGES } from '#kernel/language.ts'
import { AXE, scrollsSideways, violations } from './stage/axe.ts'
import { places } from './stage/pages-seen.ts'
import { opened } from './stage/scene.ts'

const scene = opened()
const THEMES = ['light', 'dark'] as const
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]

test(
  'No page keeps anybody out: three languages, light and dark, wide and narrow',
  scene(async (stage) => {
    const found: string[] = []
    const all = await places(stage)
    const rounds = LANGUAGES.flatMap((language) => all.map((place) => ({ language, place })))
    const look = async () => {
      for (let next = rounds.shift(); next; next = rounds.shift()) {
        const { language, place } = next
        const at = await stage.seat(place.who, { language })
        await at.go(place.path)
        await place.ready(at)
        await at.page.evaluate(AXE)
        await at.page.addStyleTag({ content: '* { transition: none !important; animation: none !important }' })
        for (const size of SIZES)
          for (const colorScheme of THEMES) {
            await at.page.setViewportSize(size)
            await at.page.emulateMedia({ colorScheme })
            if (await scrollsSideways(at.page))
              found.push(`${place.name}, ${language}, ${size.width}: scrolls sideways`)
            for (const wrong of await violations(at.page, colorScheme === 'dark'))
              found.push(`${place.name}, ${language}, ${colorScheme}, ${size.width}: ${wrong}`)
          }
        await at.page.context().close()
      }
    }
    await Promise.all([look(), look()])
    assert.deepEqual(found, [])
  }),
)
