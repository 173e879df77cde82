import { PasswordInput, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useWords } from '../i18n.ts'
import { call, Refused } from '../net/call.ts'
import { LanguageChoice } from '../shell/preferences.tsx'
import { StrokeMark } from '../ui/stroke-mark.tsx'

/** An empty house asks for its first administrator, once. */
export function FirstAdministrator({ onMade }: { onMade: (email: string, password: string) => Promise<void> }) {
  const { t, language } = useWords()
  const [form, setForm] = useState({ name: '', email: '', password: '' })
  const [refusal, setRefusal] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    try {
      await call('POST /api/first-administrator', { ...form, language })
      await onMade(form.email, form.password)
    } catch (error) {
      setRefusal(error instanceof Refused && error.message ? error.message : t('state.failed'))
    }
  }
  return (
    <main id="content" className="sy-sign">
      <div className="sy-sign-card">
        <StrokeMark inked={3} size={44} />
        <h1>{t('page.first')}</h1>
        <p className="sy-quiet">{t('page.first.why')}</p>
        <form className="sy-sign-form" onSubmit={(event) => void submit(event)}>
          <TextInput
            required
            withAsterisk={false}
            label={t('page.first.name')}
            autoComplete="name"
            value={form.name}
            onChange={(event) => setForm({ ...form, name: event.currentTarget.value })}
          />
          <TextInput
            required
            withAsterisk={false}
            type="email"
            label={t('sign.email')}
            autoComplete="username"
            value={form.email}
            onChange={(event) => setForm({ ...form, email: event.currentTarget.value })}
          />
          <PasswordInput
            required
            withAsterisk={false}
            minLength={12}
            label={t('page.first.password')}
            autoComplete="new-password"
            value={form.password}
            onChange={(event) => setForm({ ...form, password: event.currentTarget.value })}
          />
          {refusal && <p role="alert">{refusal}</p>}
          <button type="submit" className="sy-act is-primary">
            <span>{t('page.first.make')}</span>
          </button>
        </form>
        <LanguageChoice />
      </div>
    </main>
  )
}
