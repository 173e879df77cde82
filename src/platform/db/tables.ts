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
  'desk.absences': {
    id: string
    house: HouseId
    person: PersonId
    kind: 'off' | 'leaving'
    from_at: Date
    to_at: Date | null
    noted_by: PersonId
    noted_at: Date
  }
  'desk.article_acks': {
    article: string
    person: PersonId
    house: HouseId
    at: Date
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
    published_by: PersonId | null
    retired_by: PersonId | null
    search: Generated<string>
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
  }
  'desk.case_numbers': {
    house: HouseId
    last: number
  }
  'desk.case_search': {
    case_id: CaseId
    house: HouseId
    opened_at: Date
    words: string
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
    state: Generated<'open' | 'granted' | 'partly' | 'declined' | 'withdrawn'>
    at: Date
  }
  'desk.department_tasks': {
    id: string
    house: HouseId
    case_id: CaseId
    promise: PromiseId | null
    department: string
    words: string
    asked_by: PersonId
    asked_at: Date
    due_at: Date
    state: Generated<'asked' | 'answered'>
    answer: string | null
    answered_by: PersonId | null
    answered_at: Date | null
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
  'desk.opinion_answers': {
    id: string
    house: HouseId
    topic: string
    month: string
    decision: 'adopt' | 'study' | 'decline'
    why: string
    by: PersonId
    at: Date
  }
  'desk.opinion_topics': {
    id: string
    house: HouseId
    name: ColumnType<unknown, string, string>
    unit: PersonId
    made_at: Date
  }
  'desk.opinions': {
    id: string
    house: HouseId
    topic: string
    case_id: CaseId
    words: string
    wanted: string
    language: 'zh-Hant' | 'zh-Hans' | 'en'
    read_back: boolean
    tell_back: boolean
    taken_by: PersonId
    taken_at: Date
    answered_at: Date | null
  }
  'desk.promise_attempts': {
    id: string
    house: HouseId
    promise: PromiseId
    outcome: 'reached' | 'voicemail' | 'no_answer' | 'busy' | 'wrong_number' | 'text' | 'letter'
    by: PersonId
    at: Date
  }
  'desk.promise_handovers': {
    id: string
    house: HouseId
    promise: PromiseId
    from_owner: PersonId
    to_owner: PersonId
    because: 'asked' | 'lead' | 'off' | 'leaving' | 'shift_end'
    asked_by: PersonId | null
    asked_at: Date
    state: 'asked' | 'accepted' | 'declined' | 'withdrawn' | 'at_once'
    settled_at: Date | null
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
    accepted: Generated<'yes' | 'no' | 'not_asked'>
    internal: Generated<boolean>
    source: string | null
    kept_how: 'done' | 'reached' | 'tries' | null
    news: 'change' | 'no_change' | null
    moves: Generated<number>
    lead_told: PersonId | null
  }
  'desk.queue_checks': {
    queue: QueueId
    house: HouseId
    item: 'entitlements' | 'knowledge' | 'authority' | 'escalation' | 'care' | 'policy' | 'drills'
    how: string
    by: PersonId
    at: Date
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
    opened_at: Generated<Date | null>
    opened_by: PersonId | null
    opened_because: string | null
  }
  'desk.slots': {
    id: string
    house: HouseId
    person: PersonId
    promise: PromiseId
    from_at: Date
    to_at: Date
    released_at: Date | null
  }
  'desk.spoken': {
    case_id: CaseId
    agent: PersonId
    house: HouseId
    lead: PersonId
    at: Date
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
  'desk.watches': {
    id: string
    house: HouseId
    customer: CustomerId
    contact: ContactId
    opened_at: Date
    until: Date
    ended_at: Date | null
    ended_by: PersonId | null
    ended_because: string | null
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
    left_upset: Generated<boolean>
  }
  'fair.backings': {
    review: string
    kind: 'praise' | 'notice' | 'unfounded' | 'customer_answer'
    house: HouseId
    agent: PersonId
    owner: PersonId
    done_at: Date | null
    done_by: PersonId | null
  }
  'fair.next_times': {
    review: string
    house: HouseId
    agent: PersonId
    words: string
    at: Date
  }
  'fair.outcomes': {
    review: string
    house: HouseId
    class: 'slip' | 'system_induced' | 'at_risk' | 'reckless' | 'no_error'
    measure: 'talk' | 'coaching' | 'retraining' | 'appraisal_note' | 'bonus_effect' | null
  }
  'fair.reviews': {
    id: string
    house: HouseId
    case_id: CaseId
    agent: PersonId
    fact: string | null
    recall: string | null
    statement: string | null
    own_state: Generated<boolean>
    opened_by: PersonId
    opened_at: Date
    care_at: Date | null
    care_by: PersonId | null
    known: ColumnType<unknown, string | undefined, string>
    told_at: Date | null
    told_by: PersonId | null
    told_words: string | null
    answer_by: Date | null
    answer: string | null
    answered_at: Date | null
    asked: ColumnType<unknown, string | undefined, string>
    customer_account: string | null
    our_account: string | null
    class: 'slip' | 'system_induced' | 'at_risk' | 'reckless' | 'no_error' | null
    cause: 'process' | 'information' | 'own_state' | 'person' | 'none' | null
    why: string | null
    found_by: PersonId | null
    found_at: Date | null
    hr_at: Date | null
    hearing_at: Date | null
    hearing_by: PersonId | null
    hearing_words: string | null
    plan_what: string | null
    plan_helper: PersonId | null
    plan_by: Date | null
    plan_signs: string | null
    plan_done_at: Date | null
    plan_done_by: PersonId | null
    measure: 'talk' | 'coaching' | 'retraining' | 'appraisal_note' | 'bonus_effect' | null
    measured_as: string | null
    outlier: Generated<boolean>
    decided_by: PersonId | null
    decided_at: Date | null
    signed_by: PersonId | null
    signed_at: Date | null
    appeal_by: Date | null
    appeal: string | null
    appealed_at: Date | null
    appeal_state: 'open' | 'upheld' | 'reversed' | null
    appeal_answer: string | null
    appeal_decided_by: PersonId | null
    appeal_decided_at: Date | null
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
  'redress.grades': {
    id: string
    house: HouseId
    case_id: CaseId
    version: number
    matter: 'wrong_information' | 'late' | 'damaged' | 'overcharged' | 'not_done'
    money: number
    money_fact: string | null
    minutes: number
    minutes_fact: string | null
    need: 'met' | 'partly' | 'missed'
    need_fact: string | null
    safety: 'none' | 'risk' | 'hurt'
    safety_fact: string | null
    other_cause: string | null
    fault: 'not_known' | 'none' | 'partly' | 'ours'
    same_kind: number
    by_us: number
    grade: number
    grade_if: number
    policy: number
    because: 'given' | 'facts'
    heard: boolean
    by: PersonId
    at: Date
  }
  'redress.recall_customers': {
    recall: string
    customer: CustomerId
    house: HouseId
    case_id: CaseId | null
    promise: PromiseId | null
    opened_at: Date | null
  }
  'redress.recall_statements': {
    recall: string
    statement: string
    house: HouseId
    customer: CustomerId
    found: 'hit' | 'near' | 'by_hand'
    counts: boolean
    score: Generated<number>
    reasons: Generated<string[]>
    chosen_by: PersonId | null
    chosen_at: Date | null
  }
  'redress.recalls': {
    id: string
    house: HouseId
    statement: string
    article: string | null
    fact: string
    because: string
    state: Generated<'looking' | 'confirmed' | 'dropped'>
    begun_by: PersonId
    begun_at: Date
    confirmed_by: PersonId | null
    confirmed_at: Date | null
    owner: PersonId | null
    due_at: Date | null
    right_words: ColumnType<unknown, string | undefined, string>
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
    option: string | null
    extra: Generated<boolean>
    policy: number | null
    grade_version: number | null
    off_matrix: Generated<boolean>
    because: string | null
    asked_amount: number | null
    stock_item: string | null
    cost: Generated<number>
    proposer_limit: number | null
    needs_other: Generated<boolean>
    waits: Generated<string[]>
    answer_by: Date | null
    unanswered_at: Date | null
    decision: string | null
    refused_by: PersonId | null
    refused_at: Date | null
    refused_because: string | null
    wallet_of: PersonId | null
    wallet_month: string | null
    wallet_amount: number | null
    sent_by: PersonId | null
    sent_words: string | null
    settled_words: string | null
  }
  'redress.shortfalls': {
    id: string
    house: HouseId
    case_id: CaseId
    remedy: string | null
    power: 'amount' | 'wallet' | 'stock' | 'kind' | 'elsewhere'
    role: string
    by: PersonId
    amount: Generated<number>
    currency: string
    words: Generated<string>
    policy: number
    at: Date
  }
  'redress.stock': {
    id: string
    house: HouseId
    key: string
    name: ColumnType<unknown, string, string>
    unit_cost: number
    currency: 'TWD' | 'CNY' | 'HKD' | 'USD' | 'GBP' | 'EUR'
    on_hand: number
    reserved: Generated<number>
  }
  'redress.wallets': {
    house: HouseId
    person: PersonId
    month: string
    currency: string
    role: string
    most_amount: number
    most_acts: number
    amount: Generated<number>
    acts: Generated<number>
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
