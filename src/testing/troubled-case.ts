import type { wrapUp } from '../live/wrap-up/wrap-up.contract.ts'
import { readDemands, tellAccount } from '../redress/demands/demand.contract.ts'
import { RUBRIC } from '../redress/demands/demand.ts'
import { answerRestated, restate } from '../redress/explanations/explanation.contract.ts'
import { addFact, readFacts, settleFact } from '../redress/facts/fact.contract.ts'
import { saySomething } from '../redress/speech/speech.contract.ts'
import type { Caller, GivenOf } from './caller.ts'
import { aContact } from './contact.ts'
import type { TestHouse } from './house.ts'

type Asked = GivenOf<typeof wrapUp>['demands']
type Troubled = { title?: string; demands?: Asked; says?: readonly string[]; agent?: string }

export const rubric = RUBRIC.map((question) => ({ question, answer: 'yes' as const, words: 'as the recording shows' }))

/** A case that a conversation has left: somebody asks for money, and for a colleague to go. */
export async function aTroubledCase(house: TestHouse, it: Troubled = {}) {
  const { title = '拖吊罰單', says = [], agent = 'mei' } = it
  const demands = it.demands ?? [
    { words: '賠我三千六', kind: 'compensation' as const },
    { words: '把他開除', kind: 'against_staff' as const },
  ]
  const mei = await house.signIn(agent)
  const second = await house.signIn('second_line')
  const contact = await aContact(house, { agent })
  await contact.customerSays(...says)
  await contact.ends()
  const kept = await contact.wrappedUpBy(mei, { case: { title }, demands, solved: 'no' })
  const id = kept.case?.id ?? ''
  const recording = { evidence: '11:20 的錄音', kind: 'recording' as const }
  const page = (who: Caller = second) => who.does(readDemands, { id })
  const factsNow = async () => (await second.does(readFacts, { id })).facts
  return {
    id,
    contact: contact.id,
    page,
    factsNow,
    recording,
    demand: async (kind: string) => {
      const found = (await page()).demands.find((one) => one.kind === kind)
      if (!found) throw new Error(`No demand of kind ${kind}`)
      return found
    },
    named: (words = '11:20 說過河濱可以停') => mei.does(addFact, { id, words, admits: true }),
    settled: (fact: string, verdict: 'verified' | 'disproved') =>
      second.does(settleFact, { id: fact, verdict, seen: recording }),
    bothTold: async () => {
      await second.does(tellAccount, { id, side: 'customer', words: '我問過，說可以停' })
      await second.does(tellAccount, { id, side: 'ours', words: '同事看到的是舊的公告' })
    },
    admitted: () => second.does(saySomething, { id, act: 'admit' }),
    understood: async () => {
      const said = await second.does(restate, { id, words: '您照我們說的停，車被拖走' })
      await second.does(answerRestated, { id: said.id, answer: 'confirmed' })
    },
    /** What a decision takes, on the facts as they stand. */
    decision: async (kind: string, outcome: 'accept' | 'partly' | 'decline') => {
      const one = (await page()).demands.find((it) => it.kind === kind)
      return {
        id: one?.id ?? '',
        version: one?.version ?? 1,
        outcome,
        rubric,
        words: outcome === 'decline' ? '這一項我們不同意，原因已經向您說明。' : '這筆錢由我們負責。',
        evidence: (await factsNow()).map((fact) => fact.id),
      }
    },
  }
}

/** The same, as far as the loss can be decided. */
export async function aCaseToDecide(house: TestHouse, it: Troubled = {}) {
  const made = await aTroubledCase(house, it)
  const fact = await made.named()
  await made.settled(fact.id, 'verified')
  await made.bothTold()
  await made.admitted()
  await made.understood()
  return made
}
