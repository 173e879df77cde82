// Made by bin/tables.ts from the migrations. Do not edit.
import type { ColumnType, Generated } from 'kysely'
import type { CaseId, ContactId, CustomerId, HouseId, PersonId, PromiseId, QueueId } from '#kernel/ids.ts'

export type Tables = {
  'care.breaths': {
    id: string
    house: HouseId
    agent: PersonId
    contact: ContactId
    began_at: Date
    until: Date
  }
  'care.cards': {
    id: string
    house: HouseId
    agent: PersonId
    contact: ContactId
    because: 'hard_contact' | 'long_contact'
    minutes: number
    asked_at: Date
    stale_at: Date
    state: Generated<'open' | 'done' | 'declined' | 'stale'>
    settled_at: Date | null
    settled_by: PersonId | null
  }
  'care.recoveries': {
    id: string
    house: HouseId
    agent: PersonId
    contact: ContactId | null
    level: number
    began_at: Date
    until: Date
    ended_at: Date | null
    shortened: Generated<boolean>
  }
  'desk.articles': {
    id: string
    house: HouseId
    key: string
    version: number
    kind: 'article' | 'notice' | 'standard'
    title: string
    words: string
    language: 'zh-Hant' | 'zh-Hans' | 'en'
    published_at: Date
    retired_at: Date | null
    retired_because: string | null
  }
  'desk.case_facts': {
    id: string
    house: HouseId
    case_id: CaseId
    words: string
    state: Generated<'unverified' | 'verified' | 'disproved'>
    admits: Generated<boolean>
    verify_by: Date | null
    evidence: string | null
    evidence_kind: 'recording' | 'transcript' | 'document' | 'photo' | 'article' | 'system' | 'person' | null
    evidence_id: string | null
    asked_by: PersonId | null
    asked_at: Date
    settled_by: PersonId | null
    settled_at: Date | null
    contact: ContactId | null
    version: Generated<number>
    replaces: string | null
    replaced_at: Date | null
    reopened_because: string | null
    overdue_at: Date | null
  }
  'desk.case_numbers': {
    house: HouseId
    last: number
  }
  'desk.cases': {
    id: CaseId
    house: HouseId
    number: number
    customer: CustomerId
    queue: QueueId
    language: 'zh-Hant' | 'zh-Hans' | 'en'
    title: string
    need: string | null
    owner: PersonId | null
    state: Generated<'open' | 'closed'>
    opened_at: Date
    closed_at: Date | null
    search: Generated<string>
    kind: Generated<'complaint' | 'enquiry' | 'suggestion' | 'thanks'>
    channel: Generated<'phone' | 'chat' | 'counter' | 'email' | 'portal' | 'letter' | 'social' | 'api'>
    received_at: Date
    verbatim: string | null
    verbatim_language: 'zh-Hant' | 'zh-Hans' | 'en' | null
    acknowledged_at: Date | null
    first_answer_at: Date | null
    closed_as:
      | 'accepted'
      | 'answered'
      | 'after_recourse'
      | 'withdrawn'
      | 'no_reply'
      | 'duplicate'
      | 'not_a_complaint'
      | null
  }
  'desk.contacts': {
    id: ContactId
    house: HouseId
    external: string | null
    channel: 'phone' | 'chat' | 'counter' | 'email'
    language: 'zh-Hant' | 'zh-Hans' | 'en'
    queue: QueueId
    customer: CustomerId
    case_id: CaseId | null
    agent: PersonId | null
    state: 'waiting' | 'running' | 'ended'
    started_at: Date
    answered_at: Date | null
    ended_at: Date | null
    ended_by: 'customer' | 'agent' | 'agent_for_conduct' | 'handed_over' | 'lost' | null
    waited_seconds: Generated<number>
    transfers: Generated<number>
    heard_before: string | null
    after_broken_promise: Generated<boolean>
    version: Generated<number>
    last_utterance_at: Date | null
    conversation: ColumnType<unknown, string | undefined, string>
  }
  'desk.customer_words': {
    id: string
    house: HouseId
    case_id: CaseId
    kind: 'correction' | 'addition' | 'thanks' | 'heard_yes' | 'heard_no'
    words: Generated<string>
    at: Date
  }
  'desk.customers': {
    id: CustomerId
    house: HouseId
    name: string | null
    phone: string | null
    email: string | null
    account: string | null
    language: 'zh-Hant' | 'zh-Hans' | 'en' | null
    created_at: Date
  }
  'desk.demands': {
    id: string
    house: HouseId
    case_id: CaseId
    contact: ContactId | null
    words: string
    kind: 'compensation' | 'refund' | 'against_staff' | 'policy' | 'other'
    state: Generated<'open' | 'granted' | 'partly' | 'declined' | 'withdrawn' | 'withdrawn_after_talk'>
    at: Date
    version: Generated<number>
    amount: number | null
    staff_ask: 'dismissal' | 'name_and_number' | 'written_apology' | 'pay_deduction' | 'other' | null
    second_line: Generated<boolean>
    decided_at: Date | null
    told_agent: PersonId | null
    told_at: Date | null
    told_by: PersonId | null
  }
  'desk.links': {
    token: Buffer
    house: HouseId
    case_id: CaseId
    made_at: Date
    expires_at: Date
  }
  'desk.messages': {
    id: string
    house: HouseId
    case_id: CaseId
    channel: 'sms' | 'email' | 'on_screen'
    address: string | null
    words: string
    written_at: Date
    sent_at: Date | null
  }
  'desk.notes': {
    id: string
    house: HouseId
    contact: ContactId
    words: string
    by: PersonId
    at: Date
  }
  'desk.promises': {
    id: PromiseId
    house: HouseId
    case_id: CaseId
    contact: ContactId | null
    kind: 'call_back' | 'update' | 'refund' | 'delivery' | 'visit' | 'ownership' | 'other'
    words: string
    owner: PersonId
    made_by: PersonId
    made_at: Date
    due_at: Date
    state: Generated<'open' | 'kept' | 'broken' | 'moved'>
    kept_at: Date | null
    kept_by: PersonId | null
    kept_words: string | null
    broken_at: Date | null
    moved_at: Date | null
    moved_to: PromiseId | null
  }
  'desk.queues': {
    id: QueueId
    house: HouseId
    key: string
    name: ColumnType<unknown, string, string>
    offers: ColumnType<unknown, string | undefined, string>
    profile: Generated<'private' | 'public' | 'regulated'>
    admission: Generated<'fact_first' | 'restorative' | 'written_only'>
    admission_limit: Generated<number>
    currency: Generated<'TWD' | 'CNY' | 'HKD' | 'USD' | 'GBP' | 'EUR'>
    pack: Generated<string>
    zone: string | null
    calendar: Generated<'zone' | 'taiwan' | 'mainland' | 'weekdays' | 'every_day'>
    hours: ColumnType<unknown, string | undefined, string>
  }
  'desk.statements': {
    id: string
    house: HouseId
    contact: ContactId | null
    customer: CustomerId
    words: string
    basis: 'article' | 'notice' | 'standard' | 'guess'
    by: PersonId
    at: Date
    article: string | null
    case_id: CaseId | null
    topic: string | null
    wrong_at: Date | null
    wrong_because: string | null
    search: Generated<string>
  }
  'desk.utterances': {
    id: string
    house: HouseId
    contact: ContactId
    key: string
    who: 'customer' | 'agent' | 'lead'
    words: string
    at: Date
    final: boolean
    version: number
    reading: ColumnType<unknown, string | undefined, string>
  }
  'desk.wrap_ups': {
    contact: ContactId
    house: HouseId
    calm: 'yes' | 'no' | 'unsure'
    solved: 'yes' | 'no' | 'unsure'
    kind: 'enquiry' | 'complaint' | 'suggestion' | 'thanks'
    recap: string
    by: PersonId
    at: Date
  }
  'guard.confirmations': {
    id: string
    house: HouseId
    utterance: string
    kind: string
    counts: boolean
    by: PersonId
    at: Date
  }
  'guard.corrections': {
    id: string
    house: HouseId
    utterance: string
    kind: string
    says: 'not_this' | 'missed'
    reader: string
    probability: number | null
    level: number | null
    span_from: number | null
    span_to: number | null
    because: string | null
    by: PersonId
    spoken_as: 'agent' | 'lead'
    at: Date
    taken_back_at: Date | null
    taken_back_by: PersonId | null
  }
  'guard.steps': {
    id: string
    house: HouseId
    contact: ContactId
    agent: PersonId
    kind: 'warning' | 'end' | 'decline'
    nth: number | null
    reason: string | null
    instead: string | null
    at: Date
  }
  'live.assists': {
    id: string
    house: HouseId
    contact: ContactId
    agent: PersonId
    because: 'help_key' | 'third_explanation' | 'handover' | 'self_harm'
    asked_at: Date
    state: Generated<'asked' | 'answered' | 'ended' | 'withdrawn'>
    answered_at: Date | null
    answered_by: PersonId | null
    mode: 'whisper' | 'join' | 'take_over' | null
    passed_on: Generated<number>
    ended_at: Date | null
  }
  'live.whispers': {
    id: string
    house: HouseId
    contact: ContactId
    by: PersonId
    words: string
    at: Date
  }
  'platform.attempts': {
    door: string
    at: Date
    house: string | null
  }
  'platform.clock': {
    one: Generated<boolean>
    ahead: Generated<string>
  }
  'platform.deadlines': {
    id: string
    house: HouseId
    kind: string
    about: string
    due_at: Date
    state: Generated<'open' | 'met' | 'rung'>
    rung_at: Date | null
  }
  'platform.facts': {
    seq: Generated<number>
    xid: Generated<string>
    house: HouseId
    at: Date
    name: string
    about: string | null
    actor: string
    body: ColumnType<unknown, string | undefined, string>
    topics: Generated<string[]>
  }
  'platform.houses': {
    id: HouseId
    name: string
    zone: string
    created_at: Date
  }
  'platform.people': {
    id: PersonId
    house: HouseId
    key: string
    name: string
    email: string
    role:
      | 'agent'
      | 'lead'
      | 'second_line'
      | 'qa'
      | 'counsellor'
      | 'legal'
      | 'hr'
      | 'department'
      | 'executive'
      | 'client'
      | 'admin'
    language: 'zh-Hant' | 'zh-Hans' | 'en'
    team: Generated<string>
    password: string | null
    created_at: Date
  }
  'platform.sessions': {
    token: Buffer
    house: HouseId
    person: PersonId
    created_at: Date
    expires_at: Date
  }
  'platform.tokens': {
    token: Buffer
    house: HouseId
    name: string
    scopes: string[]
    created_at: Date
    revoked_at: Date | null
  }
  'redress.accounts': {
    id: string
    seq: Generated<number>
    house: HouseId
    case_id: CaseId
    side: 'customer' | 'ours'
    words: string
    by: PersonId
    at: Date
  }
  'redress.arguments': {
    id: string
    house: HouseId
    case_id: CaseId
    words: string
    addressed_to: PersonId
    by: PersonId
    at: Date
  }
  'redress.circumstances': {
    id: string
    house: HouseId
    case_id: CaseId
    words: string
    tags: Generated<string[]>
    exception: string | null
    vulnerable: Generated<boolean>
    search: Generated<string>
    by: PersonId
    at: Date
  }
  'redress.decisions': {
    id: string
    house: HouseId
    case_id: CaseId
    demand: string
    version: number
    outcome: 'accept' | 'partly' | 'decline' | 'withdrawn' | 'withdrawn_after_talk'
    rubric: ColumnType<unknown, string | undefined, string>
    words: string
    language: 'zh-Hant' | 'zh-Hans' | 'en'
    evidence: Generated<string[]>
    unconfirmed_because: string | null
    policy: number
    by: PersonId
    at: Date
  }
  'redress.demand_versions': {
    demand: string
    version: number
    house: HouseId
    words: string
    amount: number | null
    offered: Generated<string>
    asked_at: Date
    raised_at: Date
    raised_by: PersonId
  }
  'redress.explanations': {
    id: string
    house: HouseId
    case_id: CaseId
    contact: ContactId | null
    nth: number
    words: string
    answer: 'agreed' | 'partly' | 'not' | null
    answered_at: Date | null
    by: PersonId
    at: Date
  }
  'redress.fact_delays': {
    id: string
    house: HouseId
    fact: string
    words: string
    verify_by: Date
    by: PersonId
    at: Date
  }
  'redress.perspectives': {
    id: string
    house: HouseId
    case_id: CaseId
    demand: string
    variant: 'family' | 'first_job' | 'second_chance'
    words: string
    answer: 'accepted' | 'rejected' | null
    answered_at: Date | null
    by: PersonId
    at: Date
  }
  'redress.questions': {
    id: string
    seq: Generated<number>
    house: HouseId
    case_id: CaseId
    contact: ContactId | null
    about: 'who' | 'what' | 'when' | 'where' | 'why' | 'evidence'
    words: string
    answer: string | null
    fact: string | null
    by: PersonId
    at: Date
  }
  'redress.remedies': {
    id: string
    house: HouseId
    case_id: CaseId
    demand: string | null
    kind: 'repayment' | 'compensation' | 'replacement' | 'repair' | 'gift' | 'fee_waiver' | 'service' | 'apology_letter'
    grade: number
    amount: Generated<number>
    currency: string
    words: string
    state: Generated<'proposed' | 'approved' | 'sent' | 'received' | 'declined_by_customer' | 'refused'>
    proposed_by: PersonId
    proposed_at: Date
    approved_by: PersonId | null
    approved_at: Date | null
    sent_at: Date | null
    settled_at: Date | null
  }
  'redress.restatements': {
    id: string
    seq: Generated<number>
    house: HouseId
    case_id: CaseId
    contact: ContactId | null
    words: string
    answer: 'confirmed' | 'corrected' | null
    correction: string | null
    answered_at: Date | null
    by: PersonId
    at: Date
  }
  'redress.said': {
    id: string
    seq: Generated<number>
    house: HouseId
    case_id: CaseId
    contact: ContactId | null
    act: 'acknowledge' | 'regret' | 'conditional' | 'evidence' | 'not_our_policy' | 'admit'
    how: 'spoken' | 'letter'
    words: string
    article: string | null
    policy: number
    wording: number
    mode: 'fact_first' | 'restorative' | 'written_only'
    facts: Generated<string[]>
    by: PersonId
    at: Date
  }
  'redress.speech_policies': {
    house: HouseId
    queue: QueueId
    version: number
    admission: 'fact_first' | 'restorative' | 'written_only'
    admission_limit: number
    because: string
    wording: number
    set_by: PersonId
    set_at: Date
  }
  'routing.presence': {
    agent: PersonId
    house: HouseId
    state: 'available' | 'away'
    since: Date
    last_break_at: Date | null
    shift_ends_at: Date | null
  }
}
