import { useCallback, useEffect, useMemo, useState } from 'react'
import type { ApiInput, RouteName } from '#api.ts'
import { MyAccess } from './access/my-access.tsx'
import { MyChoices } from './case/claims/my-choices.tsx'
import { type Say, useWords } from './i18n.ts'
import { MyLetters } from './letter/my-letters.tsx'
import { call, Refused } from './net/call.ts'
import { sendFile } from './net/upload.ts'
import { Closed, Quiet } from './portal-closed.tsx'
import { type MyCaseAnswer, toMyCase, whenIn } from './portal-data.ts'
import { MyCaseScreen } from './screens/my-case-screen.tsx'
import type { MyCaseActs } from './screens/my-case-view.ts'

type State = { is: 'loading' } | { is: 'open'; mine: MyCaseAnswer } | { is: 'closed'; code: string }

/** The link in the address is the key. It is sent as a header, so that no log of addresses along the way holds it twice. */
export function PortalApp({ link }: { link: string }) {
  const { t, language } = useWords()
  const [state, setState] = useState<State>({ is: 'loading' })
  const load = useCallback(async () => {
    try {
      setState({ is: 'open', mine: await call('GET /api/my-case', {}, { 'x-sanying-link': link }) })
    } catch (error) {
      const code = error instanceof Refused ? error.code : 'line.down'
      // Somebody who reads their case in a tunnel goes on reading it.
      setState((before) => (code === 'line.down' && before.is === 'open' ? before : { is: 'closed', code }))
    }
  }, [link])
  useEffect(() => {
    void load()
    const again = () => document.visibilityState === 'visible' && void load()
    document.addEventListener('visibilitychange', again)
    return () => document.removeEventListener('visibilitychange', again)
  }, [load])
  const acts = useMemo(() => actsOf(link, load, t), [link, load, t])
  if (state.is === 'loading') return <Quiet title={t('mine.loading')} />
  if (state.is === 'closed') return <Closed code={state.code} link={link} onAgain={() => void load()} />
  const when = whenIn(state.mine.zone, language)
  const now = new Date().toISOString()
  return (
    <MyCaseScreen
      mine={state.mine}
      view={toMyCase(state.mine, now, t, when)}
      when={when}
      acts={acts}
      choices={
        <>
          <MyAccess link={link} when={when} />
          <MyChoices link={link} />
        </>
      }
      letters={<MyLetters link={link} when={when} />}
    />
  )
}

function actsOf(link: string, load: () => Promise<void>, t: Say): MyCaseActs {
  const headers = { 'x-sanying-link': link }
  const act = async <R extends RouteName>(route: R, input: ApiInput<R>): Promise<string | null> => {
    try {
      await call(route, input, headers)
      await load()
      return null
    } catch (error) {
      // A link that lapsed while somebody wrote is said beside their words, which stay.
      return (error instanceof Refused && error.message) || t('mine.failed')
    }
  }
  return {
    onSay: (words) => act('POST /api/my-case/words', words),
    onHint: async (words) => (await call('POST /api/my-case/hint', { words }, headers)).spans,
    onAnswer: (id, answer) => act('PUT /api/my-case/demands/:id/answer', { id, answer }),
    onSupervisor: () => act('POST /api/my-case/supervisor', {}),
    onWithdraw: (words) => act('POST /api/my-case/withdrawal', { words, sure: true }),
    onTakeBack: () => act('DELETE /api/my-case/withdrawal', {}),
    onFile: async (file) => {
      const sent = await sendFile('/api/my-case/files', file, headers)
      return sent.ok ? null : sent.sentence || t('mine.failed')
    },
    onFiles: async () => (await call('GET /api/my-case/files', {}, headers)).files,
    onTrust: (it) => act('POST /api/my-case/trust', it),
  }
}
