import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ApiOutput } from '#api.ts'
import { NewCase } from '../case/intake/new-case.tsx'
import { UnansweredTile } from '../case/intake/unanswered-tile.tsx'
import { type Say, useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useNow, useSession } from '../net/session.tsx'
import { CasesScreen } from '../screens/cases-screen.tsx'
import type { CasesActs, CasesView, CaseView } from '../screens/cases-view.ts'
import { useWhen } from '../theme/place.tsx'
import { CaseTools } from './case-tools.tsx'
import { useCasesList } from './cases-list.ts'

type CaseAnswer = ApiOutput<'GET /api/cases/:id'>

const TAKES_IN: ReadonlySet<string> = new Set(['agent', 'lead', 'second_line'])

/** Cases by the words in them, in either script, and one case whole. */
export function CasesPage() {
  const { t } = useWords()
  const when = useWhen()
  const now = useNow(15_000)
  const act = useDo()
  const go = useNavigate()
  const { person } = useSession()
  const { id } = useParams({ strict: false })
  const list = useCasesList()
  const one = useQuery({
    queryKey: ['case', id],
    enabled: id !== undefined,
    meta: { topics: [`case:${id}`] },
    queryFn: () => call('GET /api/cases/:id', { id: String(id) }),
  })
  const acts: CasesActs = useMemo(
    () => ({
      onOpen: (caseId) => void go({ to: '/cases/$id', params: { id: caseId } }),
      onBack: () => void go({ to: '/cases' }),
      onRetry: list.onRetry,
      onWords: list.onWords,
      onFilter: list.onFilter,
      onMore: list.onMore,
    }),
    [go, list],
  )
  const view: CasesView = {
    ...list.view,
    readerName: person.name,
    selected: id !== undefined && one.data ? toCase(one.data, t, when) : null,
  }
  const tools =
    id !== undefined && one.data ? (
      <CaseTools onLink={async () => (await act('POST /api/cases/:id/links', { id: String(id) }))?.link ?? null} />
    ) : undefined
  return (
    <CasesScreen
      cases={view}
      now={now}
      acts={acts}
      tools={tools}
      first={<UnansweredTile onOpen={acts.onOpen} />}
      begin={TAKES_IN.has(person.role) ? <NewCase onOpened={acts.onOpen} /> : null}
    />
  )
}

function toCase(it: CaseAnswer, t: Say, when: ReturnType<typeof useWhen>): CaseView {
  const next = it.promises
    .filter((promise) => promise.state === 'open')
    .toSorted((a, b) => a.dueAt.localeCompare(b.dueAt))[0]
  return {
    id: it.id,
    ref: `A-${it.number}`,
    customer: it.customer ?? t('page.customer'),
    title: it.title,
    need: it.need !== it.title ? it.need : null,
    due: next ? t('promise.before', { at: when.full(next.dueAt) }) : null,
    log: [
      ...it.contacts.map((contact) => ({
        id: contact.id,
        at: contact.at,
        who: contact.agent,
        what:
          contact.recap ??
          t('page.contact_on', { channel: t(`page.channel.${contact.channel}` as 'page.channel.phone') }),
        why: wrapped(contact, t),
      })),
      ...it.customerWords.map((said) => ({
        id: said.at,
        at: said.at,
        who: it.customer ?? t('page.customer'),
        what: said.words || t(`page.said.${said.kind}` as 'page.said.thanks'),
      })),
    ].toSorted((a, b) => a.at.localeCompare(b.at)),
  }
}

/** The two answers, side by side and never folded into one. */
const wrapped = (contact: CaseAnswer['contacts'][number], t: Say): string =>
  contact.calm && contact.solved
    ? t('page.two_answers', {
        calm: t(`page.answer.${contact.calm}` as 'page.answer.yes'),
        solved: t(`page.answer.${contact.solved}` as 'page.answer.yes'),
      })
    : ''
