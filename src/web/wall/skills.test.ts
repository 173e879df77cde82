import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LANGUAGES } from '#kernel/language.ts'
import { groupSkillWords } from './skills.words.ts'

/** Read aloud, unhurried. */
const PER_MINUTE = { 'zh-Hant': 200, 'zh-Hans': 200, en: 120 }

test('emotion, stress and conflict: three practices of three steps, each short enough to do between two calls [S0-43]', () => {
  for (const skill of ['emotion', 'stress', 'conflict'] as const)
    for (const language of LANGUAGES) {
      const steps = (['1', '2', '3'] as const).map((step) => groupSkillWords[`skills.${skill}.${step}`][language])
      const length = language === 'en' ? steps.join(' ').split(' ').length : steps.join('').length
      assert.ok(length > 40 && length / PER_MINUTE[language] < 1.5, `${skill} ${language}: ${length}`)
    }
})
