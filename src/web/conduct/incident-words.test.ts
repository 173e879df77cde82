import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CLASSES } from '#guard/classes/class.ts'
import { STEP_KEYS } from '#guard/confined/steps.ts'
import { TACTICS } from '#guard/incidents/incident.ts'
import { LANGUAGES } from '#kernel/language.ts'
import type { Words } from '#kernel/words.ts'
import { incidentScreenWords } from './incident-screen.words.ts'

const all: Words = incidentScreenWords
const COUNSEL = {
  'zh-Hant': /請(?:先)?(?:與|問)法務|主管機關/,
  'zh-Hans': /请(?:先)?(?:与|问)法务|主管部门/,
  en: /counsel|authorit/i,
}
const ASSERTED =
  /公然侮辱罪|誹謗罪|诽谤罪|恐嚇罪|恐吓罪|寻衅滋事|尋釁|犯罪|違法了|违法了|\bguilty\b|\bcrime\b|\billegal\b|黑名單|黑名单|奧客|刁民|troublemaker|blacklist/i

test('what the law may say is worded as a possible route with counsel to ask, with an example for each class, in three languages [S0-39] [P39]', () => {
  for (const language of LANGUAGES) {
    for (const key of ['incidents.class.why', 'incidents.pack', 'incidents.pack.stale'])
      assert.match(all[key]?.[language] ?? '', COUNSEL[language], key)
    for (const one of CLASSES) {
      const help = all[`incidents.class.${one}.help`]?.[language] ?? ''
      assert.match(help, /^(?:例：|Such as: )/, one)
      if (['insult', 'harassment', 'threat'].includes(one)) assert.match(help, COUNSEL[language], one)
    }
    assert.match(all['incidents.class.attack.help']?.[language] ?? '', /報警|报警|police/)
    for (const one of STEP_KEYS) assert.ok(all[`incidents.step.${one}`]?.[language])
  }
})

test('no sentence names an offence as a fact, or a person as a kind of person [P39]', () => {
  for (const [key, sentence] of Object.entries(all))
    for (const language of LANGUAGES) assert.doesNotMatch(sentence[language], ASSERTED, `${key} ${language}`)
})

test('each way of pressing opens a card that answers it; the slogan is answered with the charter’s words, the press with the right it is [S0-15] [S3-29]', () => {
  for (const one of TACTICS) for (const language of LANGUAGES) assert.ok(all[`incidents.card.${one}`]?.[language], one)
  assert.match(all['incidents.card.slogan']?.['zh-Hant'] ?? '', /也重視接電話的人/)
  for (const one of ['media', 'complain']) assert.match(all[`incidents.card.${one}`]?.en ?? '', /right/)
})
