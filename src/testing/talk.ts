import { acceptTalkNow, askForTalk, endTalkNow } from '../aftercare/talks/talk.contract.ts'
import { endByAgent, warn } from '../live/exits/exit.contract.ts'
import { aContact } from './contact.ts'
import type { TestHouse } from './house.ts'

type About = 'a hard call' | 'a quiet call' | 'nothing'

/** Mei talks with the centre manager, about a call she ended after two warnings unless said otherwise. Her lead is not asked. */
export async function aTalk(house: TestHouse, about: About = 'a hard call') {
  await house.advance(300)
  const [mei, manager] = [await house.signIn('mei'), await house.signIn('manager')]
  const contact = about === 'nothing' ? null : await aContact(house)
  if (about === 'a hard call') {
    await contact?.customerSays('you idiot')
    for (let nth = 0; nth < 2; nth++) await mei.does(warn, { id: contact?.id ?? '' })
    await mei.does(endByAgent, { id: contact?.id ?? '' })
  } else await contact?.ends()
  const asked = { with: house.idOf('manager'), notWith: [house.idOf('lead')] }
  const { id } = await mei.does(askForTalk, about === 'nothing' ? { ...asked, contact: null } : asked)
  await manager.does(acceptTalkNow, { id })
  return { id, contact: contact?.id ?? '' }
}

/** And it is over. */
export async function aTalkThatIsOver(house: TestHouse, about: About = 'a hard call') {
  const talk = await aTalk(house, about)
  await (await house.signIn('manager')).does(endTalkNow, { id: talk.id })
  return talk
}
