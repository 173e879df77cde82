import './entry.css'
import { PasswordInput, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useWords } from '../i18n.ts'
import { LanguageChoice } from '../shell/preferences.tsx'
import { StrokeMark } from '../ui/stroke-mark.tsx'
import type { SignInActs, SignInView } from './sign-in-view.ts'

/** The door. In the demo house a person is chosen by role, without a password. */
export function SignInScreen({ door, acts }: { door: SignInView; acts: SignInActs }) {
  const { t } = useWords()
  return (
    <main id="content" className="sy-sign">
      <div className="sy-sign-card">
        <StrokeMark inked={3} size={44} />
        <h1>{t('sign.title')}</h1>
        <p className="sy-quiet">{t('sign.what')}</p>
        <Password door={door} onSignIn={acts.onSignIn} />
        <LanguageChoice />
      </div>
      {door.teams.length > 0 && <People door={door} onChoose={acts.onChoose} />}
    </main>
  )
}

function Password({ door, onSignIn }: { door: SignInView; onSignIn: SignInActs['onSignIn'] }) {
  const { t } = useWords()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const { refused } = door
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!door.isBusy) onSignIn(email, password)
  }
  return (
    <form className="sy-sign-form" onSubmit={submit}>
      <TextInput
        type="email"
        autoComplete="username"
        required
        withAsterisk={false}
        label={t('sign.email')}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <PasswordInput
        autoComplete="current-password"
        required
        withAsterisk={false}
        label={t('sign.password')}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      {refused && (
        <p role="alert" className="sy-small">
          <strong>{refused.is === 'locked' ? t('sign.locked', { n: refused.minutes }) : t('sign.refused')}</strong>
        </p>
      )}
      <button type="submit" className="sy-act is-primary" aria-busy={door.isBusy || undefined}>
        <span>{t('sign.in')}</span>
      </button>
    </form>
  )
}

function People({ door, onChoose }: { door: SignInView; onChoose: SignInActs['onChoose'] }) {
  const { t } = useWords()
  return (
    <section className="sy-sign-people" aria-labelledby="sign-demo">
      <a className="sy-sign-watch" href="/watch">
        <strong>{t('page.watch')}</strong>
        <span>{t('page.watch.teach')}</span>
      </a>
      <h2 id="sign-demo">{t('sign.demo')}</h2>
      {door.teams.map((team) => (
        <section key={team.name}>
          <h3 className="sy-caption sy-label">{team.name}</h3>
          <ul>
            {team.people.map((person) => (
              <li key={person.id}>
                <button type="button" className="sy-sign-person" onClick={() => onChoose(person.id)}>
                  <strong>{person.name}</strong>
                  <span className="sy-caption sy-label">{t(`role.${person.role}`)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="sy-caption sy-label">{t('sign.demo.why')}</p>
    </section>
  )
}
