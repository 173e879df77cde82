import { accredit, answerPairing, askPeer, volunteer } from '../coaching/peers/peer.contract.ts'
import { aContact, inHours } from './contact.ts'
import type { TestHouse } from './house.ts'

/** Somebody answers to another lead from now on. */
export async function movesTeam(house: TestHouse, key: string, team: string): Promise<void> {
  await house.db.updateTable('platform.people').set({ team }).where('id', '=', house.idOf(key)).execute()
}

/** An agent of another team who has solved what the shop is asked, is trained, and is willing. */
export async function aPeer(house: TestHouse, key = 'jun', capacity = 2): Promise<void> {
  await movesTeam(house, key, 'two')
  const peer = await house.signIn(key)
  for (let n = 0; n < 2; n++) {
    const contact = await aContact(house, { agent: key })
    await contact.ends()
    await contact.wrappedUpBy(peer, { kind: 'enquiry' })
  }
  await peer.does(volunteer, { willing: true, topics: ['shop'], capacity })
  const day = { until: inHours(house, 24 * 200), supervisionAt: inHours(house, 24 * 30) }
  await (await house.signIn('qa')).does(accredit, { id: house.idOf(key), ...day })
}

/** Mei has asked Jun, who has said yes. It is still the same day. */
export async function aPairing(house: TestHouse): Promise<string> {
  const mei = await house.signIn('mei')
  const { id } = await mei.does(askPeer, { topic: 'shop' })
  await (await house.signIn('jun')).does(answerPairing, { id, does: 'agree' })
  return id
}

/** Mei’s contact in which she was called an idiot at the sixth minute. */
export async function aHardCall(house: TestHouse) {
  // Whoever rests from the one before is not given this one.
  house.pass(6)
  const contact = await aContact(house)
  await contact.agentSays('Good morning')
  house.pass(6)
  await contact.customerSays('So you will not even ask for me')
  await contact.agentSays('That is the rule')
  await contact.customerSays('you idiot', 'get me somebody else')
  await contact.ends()
  return contact
}
