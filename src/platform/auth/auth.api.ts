import { hash, verify } from '@node-rs/argon2'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '../http/contract.ts'
import { newId } from '../new-id.ts'
import { firstAdministrator, listPeople, signIn, signOut, whoAmI } from './auth.contract.ts'
import { addPerson, endSession, everyone, findByEmail, saveSession } from './auth.sql.ts'
import { digest, newSecret } from './secret.ts'

const SESSION_HOURS = 12
/** At one name. A whole floor signs in from one network address at the beginning of a shift, so that alone says little. */
const TRIES = 10
const TRIES_FROM_ONE_PLACE = 300
const TRIES_MINUTES = 15

/** Verified when nobody has that e-mail, so that the answer takes as long as a wrong password does. */
const NOBODYS = hash('nobody has this password')

export const sessionRoutes = (house: { demo: boolean; virtual: boolean }): readonly Route[] => [
  answer(signIn, async (work, { email, password }) => {
    const tries = await work.door.attempt(`sign-in:${digest(email.toLowerCase()).toString('base64url')}`, TRIES_MINUTES)
    const fromHere = await work.door.attempt('sign-in', TRIES_MINUTES)
    if (tries > TRIES || fromHere > TRIES_FROM_ONE_PLACE) return refuse('session.too_many', { minutes: TRIES_MINUTES })
    const person = await findByEmail(work.tx, email)
    const right = await verify(person?.password ?? (await NOBODYS), password)
    if (!person?.password || !right) return refuse('session.wrong')
    const secret = newSecret()
    const until = new Date(work.now.getTime() + SESSION_HOURS * 3_600_000)
    await saveSession(work.tx, { token: digest(secret), house: work.house, person: person.id, at: work.now, until })
    work.door.session = { secret, until }
    return done({})
  }),
  answer(signOut, async (work) => {
    if (work.door.headers.session) await endSession(work.tx, digest(work.door.headers.session))
    work.door.session = null
    return done({})
  }),
  answer(whoAmI, async (work) => {
    const people = await everyone(work.tx)
    const person = work.actor.kind === 'person' ? work.actor : null
    return done({
      person,
      now: work.now.toISOString(),
      zone: work.zone,
      virtualClock: house.virtual,
      demo: house.demo,
      empty: people.length === 0,
    })
  }),
  answer(firstAdministrator, async (work, { name, email, password, language }) => {
    if ((await everyone(work.tx)).length > 0) return refuse('house.not_empty')
    const id = newId<'person'>(work.now)
    await addPerson(work.tx, {
      id,
      house: work.house,
      key: 'admin',
      name,
      email,
      role: 'admin',
      language,
      team: '',
      password: await hash(password),
      created_at: work.now,
    })
    return done({})
  }),
  answer(listPeople, async (work) => done({ people: await everyone(work.tx) })),
]
