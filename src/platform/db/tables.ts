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
  'care.card_settings': {
    house: HouseId
    a_day: number
    set_by: PersonId
    set_at: Date
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
    does: Generated<'water' | 'visit' | 'voice'>
    quiet: Generated<boolean>
  }
  'care.champion_notes': {
    id: string
    house: HouseId
    champion: PersonId
    words: string
    at: Date
  }
  'care.champions': {
    person: PersonId
    house: HouseId
    minutes_a_week: number
    pings_a_week: number
    since: Date
    ended_at: Date | null
  }
  'care.checkins': {
    id: string
    house: HouseId
    member: string
    sealed: string
    gone_after: string
  }
  'care.eap_cases': {
    id: string
    house: HouseId
    member: string | null
    counsellor: string
    stage: 'consult' | 'assess' | 'refer' | 'closed'
    consult_on: string
    assess_on: string | null
    refer_on: string | null
    closed_on: string | null
  }
  'care.eap_groups': {
    id: string
    house: HouseId
    counsellor: string
    title: string
    about: string
    materials: string
    skill: 'emotion' | 'stress' | 'conflict'
    for_leads: boolean
    at: Date
    minutes: number
    seats: number
    state: Generated<'open' | 'held' | 'called_off'>
    attended: number | null
    helped: Generated<number>
    somewhat: Generated<number>
    not_helped: Generated<number>
  }
  'care.eap_halves': {
    half: string
    house: HouseId
    people: number
    users: number
    consult: number
    assess: number
    refer: number
    group_sessions: number
    attended: number
  }
  'care.eap_holders': {
    id: string
    house: HouseId
    kind: 'member' | 'counsellor'
    name: string | null
    recipient: string
    by_passphrase: Buffer
    wrapped_passphrase: string
    by_recovery: Buffer
    wrapped_recovery: string
    desk: Buffer | null
    retired: Generated<boolean>
  }
  'care.eap_letters': {
    id: string
    house: HouseId
    case_id: string
    nth: number
    by: 'member' | 'counsellor'
    kind: 'word' | 'note' | 'referral' | 'follow_up'
    reader: string
    sealed: string
    digest: Buffer
    on_day: string
  }
  'care.eap_reads': {
    case_id: string
    house: HouseId
    counsellor: string
    at: Date
  }
  'care.eap_referrals': {
    id: string
    house: HouseId
    case_id: string
    letter: string
    consent: Generated<'asked' | 'given' | 'refused'>
    asked_on: string
    answered_on: string | null
  }
  'care.eap_seats': {
    group_id: string
    member: string
    house: HouseId
  }
  'care.eap_slots': {
    id: string
    house: HouseId
    counsellor: string
    at: Date
    minutes: number
    case_id: string | null
    held: Generated<boolean>
  }
  'care.eap_tickets': {
    token: Buffer
    house: HouseId
    group_id: string | null
    until: Date
  }
  'care.eap_uses': {
    half: string
    house: HouseId
    holder: string
  }
  'care.felt': {
    id: Generated<string>
    house: HouseId
    question: 'backed' | 'supported'
    month: string
    says: 'yes' | 'partly' | 'no'
  }
  'care.felt_said': {
    about: string
    house: HouseId
  }
  'care.figure_reads': {
    house: HouseId
    at: Date
    reader: string
    way: 'screen' | 'file' | 'digest'
    period: string
  }
  'care.formal_referrals': {
    id: string
    house: HouseId
    employee: string
    asked_by: string
    facts: ColumnType<unknown, string, string>
    asked_at: Date
    answer: 'countersigned' | 'declined' | null
    answered_at: Date | null
  }
  'care.glass_broken': {
    id: string
    house: HouseId
    by: string
    at: Date
    why: string
    told: string
    review_due: Date
    reviewed_by: string | null
    reviewed_at: Date | null
    informed_at: Date | null
  }
  'care.group_figures': {
    house: HouseId
    period: string
    question: string
    place: string
    team: Generated<string>
    tenure: Generated<string>
    n: number | null
    shares: ColumnType<unknown, string | undefined, string>
  }
  'care.group_members': {
    house: HouseId
    period: string
    place: string
    people: string[]
  }
  'care.group_periods': {
    house: HouseId
    period: string
    frozen_at: Date
  }
  'care.group_tallies': {
    house: HouseId
    period: string
    question: string
    team: Generated<string>
    tenure: Generated<'' | 'first_year' | 'longer'>
    part: 'low' | 'middle' | 'high'
    n: number
  }
  'care.group_voices': {
    house: HouseId
    period: string
    voice: Buffer
  }
  'care.hard_marks': {
    contact: ContactId
    agent: string
    house: HouseId
    hard: boolean
    at: Date
  }
  'care.instrument_texts': {
    house: HouseId
    instrument: string
    language: 'zh-Hant' | 'zh-Hans' | 'en'
    licence: string
    digest: string
    items: string[]
    loaded_at: Date
  }
  'care.kindnesses': {
    id: string
    house: HouseId
    champion: PersonId
    agent: PersonId
    what: 'walk' | 'drink' | 'listen' | 'leaflet'
    at: Date
    until: Date
    said: 'yes' | 'no' | null
  }
  'care.lead_contacts': {
    id: string
    house: HouseId
    agent: PersonId
    recovery: string
    turn: number
    lead: PersonId
    asked_at: Date
    due_at: Date
    missed_at: Date | null
    done_at: Date | null
    done_by: PersonId | null
  }
  'care.minute_offers': {
    id: string
    house: HouseId
    agent: PersonId
    offered_at: Date
    until: Date
    taken_at: Date | null
  }
  'care.next_times': {
    id: string
    house: HouseId
    agent: PersonId
    talk: string
    words: string
    at: Date
  }
  'care.offers': {
    id: string
    house: HouseId
    agent: PersonId
    recovery: string
    kind: 'stop_or_switch' | 'rest' | 'legal'
    offered_at: Date
    choice: 'want' | 'not_now' | 'no' | null
    chosen_at: Date | null
    state: Generated<'open' | 'asked' | 'second' | 'granted' | 'fulfilled' | 'refused'>
    due_at: Date | null
    passed_on: Generated<number>
    first_by: PersonId | null
    first_because: string | null
    first_at: Date | null
    second_by: PersonId | null
    second_because: string | null
    second_at: Date | null
    fulfilled_by: PersonId | null
    fulfilled_at: Date | null
  }
  'care.own_states': {
    id: string
    house: HouseId
    agent: PersonId
    contact: ContactId
    words: string
    by: PersonId
    at: Date
  }
  'care.own_words': {
    confirmation: string
    house: HouseId
    agent: PersonId
    kind: 'person' | 'family' | 'ancestors' | 'discrimination' | 'sexual' | 'threat'
    at: Date
  }
  'care.ping_choices': {
    agent: PersonId
    house: HouseId
    since: Date
  }
  'care.pings': {
    id: string
    house: HouseId
    champion: PersonId
    agent: PersonId
    at: Date
    until: Date
    settled_at: Date | null
  }
  'care.plan_date_answers': {
    occasion: string
    person: PersonId
    day: string
    house: HouseId
  }
  'care.plan_given': {
    occasion: string
    person: PersonId
    house: HouseId
    at: Date
  }
  'care.plan_items': {
    id: string
    house: HouseId
    plan: string
    kind: 'food' | 'tea' | 'dinner' | 'voucher' | 'talk' | 'other'
    words: string
    trigger: 'on_day' | 'dense_day' | 'shift_end' | 'period_end'
    day: string | null
    shifts: string[]
    remote: boolean
    owner: PersonId
    backup: PersonId
    cost_each: number
    made_on: string
    dropped_at: Date | null
  }
  'care.plan_occasions': {
    id: string
    house: HouseId
    plan: string
    item: string
    day: string
    heads: number
    ordered: number | null
    ordered_words: Generated<string>
    ordered_by: PersonId | null
    ordered_at: Date | null
    spent: number | null
    receipt: Generated<string>
    arrived_at: Date | null
    dates: Generated<string[]>
  }
  'care.plan_people': {
    plan: string
    person: PersonId
    house: HouseId
    shift: 'day' | 'evening' | 'night'
    remote: boolean
  }
  'care.plans': {
    id: string
    house: HouseId
    language: 'zh-Hant' | 'zh-Hans' | 'en'
    name: string
    from_day: string
    to_day: string
    budget: number
    currency: string
    dense_from: number | null
    made_by: PersonId
    made_at: Date
  }
  'care.reads': {
    id: string
    house: HouseId
    of: PersonId
    reader: PersonId
    reader_name: string
    reader_role: string
    what: string
    about: string
    hour: Date
    at: Date
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
    lengths: Generated<number>
  }
  'care.recovery_lengths': {
    house: HouseId
    version: number
    l2: number
    l3: number
    l4: number | null
    helped: number
    because: string
    set_by: PersonId
    set_at: Date
  }
  'care.risk_calls': {
    id: string
    house: HouseId
    asked_at: Date
    sealed: string
    order_of: string[]
    minutes: number
  }
  'care.risk_hours': {
    house: HouseId
    opens: number
    closes: number
    minutes: number
  }
  'care.risk_roster': {
    id: string
    house: HouseId
    responder: string
    from_at: Date
    until: Date
  }
  'care.shields': {
    id: string
    house: HouseId
    agent: string
    from_at: Date | null
    until: Date
    key: string
    groups: ColumnType<unknown, string, string>
    shows_light: Generated<boolean>
  }
  'care.snack_notes': {
    id: Generated<string>
    house: HouseId
    plan: string
    day: string
    prompt: 'went_well' | 'got_stuck' | 'next_time'
    words: string
    author: PersonId | null
  }
  'care.step_outs': {
    id: string
    house: HouseId
    agent: PersonId
    began_at: Date
    until: Date
  }
  'care.support_cards': {
    agent: PersonId
    house: HouseId
    signs: Generated<string>
    helps: Generated<string>
    asks: Generated<string>
    dislikes: Generated<string[]>
    remote: Generated<boolean>
    shared: Generated<boolean>
    diet: Generated<string>
    diet_shared: Generated<boolean>
    changed_at: Date
  }
  'care.talk_askings': {
    talk: string
    house: HouseId
    person: PersonId
    turn: number
    at: Date
  }
  'care.talk_notes': {
    id: string
    house: HouseId
    talk: string
    agent: PersonId
    talker: PersonId
    words: string
    at: Date
  }
  'care.talk_offers': {
    id: string
    house: HouseId
    agent: PersonId
    by: PersonId
    at: Date
    until: Date
  }
  'care.talk_responses': {
    id: string
    house: HouseId
    talk: string
    kind:
      | 'break'
      | 'shield'
      | 'tool_gap'
      | 'eap'
      | 'incident'
      | 'go_home'
      | 'peer_coach'
      | 'praise'
      | 'second_look'
      | 'unfounded'
      | 'customer_answer'
    state: Generated<'asked' | 'done' | 'not_needed'>
    about: string | null
    words: string | null
    asked_at: Date
    due_at: Date | null
    passed_on: Generated<number>
    done_at: Date | null
    done_by: PersonId | null
  }
  'care.talks': {
    id: string
    house: HouseId
    agent: PersonId
    contact: ContactId | null
    recovery: string
    asked_at: Date
    chosen: PersonId | null
    not_with: Generated<string[]>
    state: Generated<'asked' | 'accepted' | 'over' | 'withdrawn'>
    accepted_by: PersonId | null
    accepted_at: Date | null
    talker_rest: string | null
    over_at: Date | null
    cause: 'insult' | 'no_power' | 'own_error' | 'unfair_demand' | 'private' | 'accumulated' | 'objection' | null
    branch: 'right' | 'wrong' | 'neither' | null
    settled_at: Date | null
  }
  'care.tokens': {
    agent: string
    house: HouseId
    day: string
  }
  'coaching.call_drills': {
    id: string
    house: HouseId
    review: string
    agent: PersonId
    second: number
    words: string
    at: Date
  }
  'coaching.call_notes': {
    id: string
    house: HouseId
    review: string
    by: PersonId
    kind: 'would' | 'should'
    second: number
    words: string
    at: Date
  }
  'coaching.call_reviews': {
    id: string
    house: HouseId
    agent: PersonId
    contact: ContactId
    pairing: string | null
    peer: PersonId | null
    opened_at: Date
  }
  'coaching.dialogue_points': {
    id: Generated<string>
    house: HouseId
    team: string
    skill: string
    words: string
    on_day: string
    taken_up_at: Date | null
  }
  'coaching.goals': {
    id: string
    house: HouseId
    person: PersonId
    aim: string
    strength: string
    coach: PersonId | null
    made_at: Date
    ended_at: Date | null
  }
  'coaching.pairings': {
    id: string
    house: HouseId
    person: PersonId
    peer: PersonId
    topic: string
    asked_at: Date
    not_before: Date
    state: Generated<'asked' | 'agreed' | 'declined' | 'ended'>
    settled_at: Date | null
  }
  'coaching.peers': {
    person: PersonId
    house: HouseId
    topics: Generated<string[]>
    willing: Generated<boolean>
    capacity: Generated<number>
    accredited_until: Date | null
    accredited_by: PersonId | null
    supervision_at: Date | null
    listed_at: Date
  }
  'coaching.ratings': {
    session: string
    house: HouseId
    person: PersonId
    useful: number
    at: Date
  }
  'coaching.readiness_answers': {
    person: PersonId
    house: HouseId
    team: string
    month: string
    item: 'own_goal' | 'safe_to_try' | 'time_for_it' | 'useful' | 'not_a_punishment'
    value: number
  }
  'coaching.retaliation_alerts': {
    id: string
    house: HouseId
    watch: string
    kind: 'shift' | 'role' | 'team' | 'refused' | 'looks' | 'measures' | 'coaching_pressed' | 'authority'
    before: number | null
    after: number | null
    raised_at: Date
    settled_at: Date | null
    settled_by: PersonId | null
    words: string | null
  }
  'coaching.retaliation_reports': {
    watch: string
    house: HouseId
    kind: 'incident' | 'ended' | 'appeal' | 'matter' | 'own_word'
    on_day: string
  }
  'coaching.retaliation_watches': {
    id: Generated<string>
    house: HouseId
    person: PersonId
    opened_at: Date
    until: Date
    role: string
    team: string
  }
  'coaching.sessions': {
    id: string
    house: HouseId
    person: PersonId
    coach: PersonId
    goal: string
    aim: string
    strength: string
    pairing: string | null
    asked_by: 'person' | 'coach'
    asked_at: Date
    reaches_at: Date
    waived: Generated<boolean>
    state: Generated<'asked' | 'agreed' | 'declined' | 'held' | 'cancelled'>
    at: Date | null
    settled_at: Date | null
    settled_by: 'person' | 'coach' | null
    focus: Generated<string[]>
    next_step: string | null
    next_at: Date | null
  }
  'coaching.skills': {
    id: string
    house: HouseId
    person: PersonId
    skill: string
    offered_by: PersonId
    offered_at: Date
    answer: 'ready' | 'not_now' | null
    first_answer: 'ready' | 'not_now' | null
    answered_at: Date | null
    assigned_at: Date | null
    used_at: Date | null
  }
  'coaching.thanks': {
    id: string
    house: HouseId
    by: PersonId
    helper: PersonId
    words: string
    at: Date
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
  'desk.acknowledgements': {
    id: string
    house: HouseId
    case_id: CaseId
    channel: 'sms' | 'email' | 'on_screen'
    message: string
    next_step: 'read_by_person' | 'taken'
    next_update_at: Date
    at: Date
  }
  'desk.adjustments': {
    id: string
    house: HouseId
    case_id: CaseId
    basis: 'told_by_customer' | 'told_by_helper' | 'seen_by_us' | 'document'
    instruction: string
    by: PersonId
    at: Date
    ended_at: Date | null
    ended_by: PersonId | null
  }
  'desk.alerts': {
    id: string
    house: HouseId
    case_id: CaseId
    because: 'assessed' | 'self_harm' | 'threat'
    raised_at: Date
    seen_at: Date | null
    seen_by: PersonId | null
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
  'desk.assessments': {
    id: string
    house: HouseId
    case_id: CaseId
    severity: 'minor' | 'serious' | 'grave' | null
    safety: 'none' | 'possible' | 'acute' | null
    complexity: 'plain' | 'several' | 'expert' | null
    impact: 'one' | 'several' | 'many' | null
    immediate: 'none' | 'needed' | 'done' | null
    immediate_words: string | null
    by: PersonId
    at: Date
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
    kind: Generated<'complaint' | 'enquiry' | 'suggestion' | 'thanks' | 'data_request'>
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
    pack: string | null
    pack_version: number | null
    reopened: Generated<number>
    graded_at: Date | null
  }
  'desk.chain_questions': {
    id: string
    house: HouseId
    case_id: CaseId
    order_id: string
    link: 'claim' | 'standard' | 'statement' | 'capacity' | 'chase' | 'delivery'
    owner: PersonId | null
    procedure_followed: boolean
    evidence: ColumnType<unknown, string, string>
    asked_by: PersonId
    asked_at: Date
    due_at: Date
    answer: string | null
    answered_by: PersonId | null
    answered_at: Date | null
  }
  'desk.charter_clauses': {
    house: string
    version: number
    nth: number
    part: 'customer_may' | 'we_owe' | 'customer_owes' | 'staff_may'
    key: string
    words: ColumnType<unknown, string, string>
  }
  'desk.charter_versions': {
    house: HouseId
    version: number
    since: string
    published_by: PersonId
    published_at: Date
  }
  'desk.chases': {
    id: string
    house: HouseId
    case_id: CaseId
    order_id: string | null
    kind: 'department' | 'courier' | 'supplier'
    source: string
    channel: 'phone' | 'message' | 'system' | 'counter'
    words: string
    nth: Generated<number>
    asked_by: PersonId | null
    asked_at: Date
    again_at: Date | null
    answer: string | null
    answered_at: Date | null
    promised_at: Date | null
    state: Generated<'asked' | 'answered' | 'slipped' | 'changed' | 'let_go'>
    slipped_at: Date | null
    changed_at: Date | null
    changed_words: string | null
    next: string | null
  }
  'desk.claim_sign_offs': {
    id: string
    house: HouseId
    claim: string
    by: PersonId
    reason: string
    orders: number
    breaches: number | null
    cost: number
    counted: number
    p90_minutes: number | null
    at: Date
  }
  'desk.claim_warnings': {
    id: string
    house: HouseId
    claim: string | null
    owner: PersonId
    statement: string
    minutes: number
    kept: number
    counted: number
    at: Date
  }
  'desk.claims': {
    id: string
    house: HouseId
    service: string
    lane: Generated<string>
    words: string
    published_in: string
    minutes: number
    owner: PersonId
    state: Generated<'draft' | 'found' | 'live' | 'ended'>
    since: Date | null
    until: Date | null
    written_by: PersonId
    written_at: Date
  }
  'desk.clocks': {
    id: string
    house: HouseId
    case_id: CaseId
    kind: 'ack' | 'first_answer' | 'short_path' | 'stage1' | 'final' | 'stage2' | 'update'
    start_at: Date
    due_at: Date
    pack: string
    pack_version: number
    arithmetic: ColumnType<unknown, string, string>
    override: string | null
    met_at: Date | null
    missed_at: Date | null
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
    verified_by: 'login' | 'secret' | 'questions' | 'link' | null
    verified_at: Date | null
    about: 'new_matter' | 'emergency' | 'data_request' | 'complaint' | null
    place: Generated<string>
  }
  'desk.customer_words': {
    id: string
    house: HouseId
    case_id: CaseId
    kind: 'correction' | 'addition' | 'thanks' | 'heard_yes' | 'heard_no' | 'apology'
    words: Generated<string>
    at: Date
    about: 'need' | 'story' | 'received' | 'other' | null
    remembered_on: string | null
    answer: 'taken_over' | 'kept' | 'replied' | null
    answer_words: string | null
    answered_by: PersonId | null
    answered_at: Date | null
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
    digits: Generated<string | null>
  }
  'desk.decision_answers': {
    id: string
    house: HouseId
    case_id: CaseId
    demand: string
    decided_as: 'granted' | 'partly' | 'declined'
    answer: 'accepted' | 'rejected'
    at: Date
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
  'desk.files': {
    id: string
    house: HouseId
    case_id: CaseId
    name: string
    type: string
    size: number
    sha256: string
    stored: string
    preview_of: string | null
    by: PersonId | null
    at: Date
    erased_at: Date | null
  }
  'desk.holds': {
    id: string
    house: HouseId
    case_id: CaseId | null
    because: string
    by: PersonId
    at: Date
    lifted_at: Date | null
    lifted_by: PersonId | null
    contact: ContactId | null
    incident: string | null
    matter: string | null
    lifted_because: string | null
  }
  'desk.intakes': {
    id: string
    house: HouseId
    case_id: CaseId
    external: string | null
    channel: 'phone' | 'chat' | 'counter' | 'email' | 'portal' | 'letter' | 'social' | 'api'
    opened: boolean
    words: string
    language: 'zh-Hant' | 'zh-Hans' | 'en'
    remedy: 'stated' | 'asked_not_stated'
    remedy_words: string | null
    happened: string | null
    reach: string | null
    received_at: Date
    written_at: Date
    written_by: PersonId | null
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
    kind: Generated<'owed' | 'courtesy'>
    withheld: Generated<boolean>
  }
  'desk.not_complaints': {
    id: string
    house: HouseId
    case_id: CaseId
    instead: 'enquiry' | 'suggestion' | 'thanks'
    because: string
    by: PersonId
    at: Date
    reread: boolean
    reread_at: Date | null
    reread_by: PersonId | null
    agreed: boolean | null
    reread_words: string | null
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
  'desk.order_choices': {
    id: string
    house: HouseId
    order_id: string
    ways: string[]
    offered_at: Date
    withdrawn_at: Date | null
    chosen: 'rush' | 'alternative' | 'message' | 'cancel' | null
    chosen_at: Date | null
    chosen_via: 'portal' | 'agent' | 'message' | null
  }
  'desk.order_steps': {
    id: string
    house: HouseId
    order_id: string
    key: string
    by_at: Date
    came_at: Date | null
    missing_at: Date | null
  }
  'desk.orders': {
    id: string
    house: HouseId
    ref: string
    customer: CustomerId
    queue: QueueId
    language: 'zh-Hant' | 'zh-Hans' | 'en'
    service: string
    lane: Generated<string>
    words: Generated<string>
    ordered_at: Date
    due_at: Date | null
    need_by: Date | null
    need_why: string | null
    said: string | null
    case_id: CaseId | null
    state: Generated<'running' | 'at_risk' | 'done' | 'cancelled'>
    at_risk_at: Date | null
    done_at: Date | null
  }
  'desk.outcomes': {
    id: string
    house: HouseId
    service: string
    lane: Generated<string>
    subject: string
    began: Date
    promised: Date | null
    done: Date | null
    written_at: Date
  }
  'desk.pack_overrides': {
    id: string
    house: HouseId
    pack: string
    version: number
    because: string
    by: PersonId
    at: Date
    until: Date
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
    expects: string | null
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
    keep_files_days: Generated<number>
    takes_portal: Generated<boolean>
    opened_at: Generated<Date | null>
    opened_by: PersonId | null
    opened_because: string | null
  }
  'desk.receipts': {
    id: string
    house: HouseId
    case_id: CaseId
    received_at: Date
    because: string
    by: PersonId | null
    at: Date
  }
  'desk.said_times': {
    statement: string
    house: HouseId
    customer: CustomerId
    contact: ContactId
    service: string
    lane: Generated<string>
    minutes: number
    kept: number
    counted: number
    usual_minutes: number | null
    sure_minutes: number | null
    asked_for: Generated<string>
    need_by: Date | null
    need_why: string | null
    at: Date
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
  'desk.standards': {
    id: string
    house: HouseId
    service: string
    lane: Generated<string>
    minutes: number
    words: string
    owner: PersonId
    since: Date
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
  'desk.supervisor_calls': {
    id: string
    house: HouseId
    case_id: CaseId
    promise: PromiseId
    asked_at: Date
  }
  'desk.trust_answers': {
    id: string
    house: HouseId
    case_id: CaseId
    occasion: 'second_update' | 'closure'
    fair: 'yes' | 'partly' | 'no' | null
    helped: 'yes' | 'partly' | 'no' | null
    at: Date
  }
  'desk.twins': {
    id: string
    house: HouseId
    case_id: CaseId
    other: CaseId
    said: 'merged' | 'separate'
    because: string
    by: PersonId | null
    at: Date
    undone_at: Date | null
    undone_by: PersonId | null
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
    confined: Generated<boolean>
  }
  'desk.waits': {
    id: string
    house: HouseId
    case_id: CaseId
    words: string
    since: Date
    by: PersonId
    ended_at: Date | null
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
  'desk.withdrawals': {
    id: string
    house: HouseId
    case_id: CaseId
    words: string
    demands: ColumnType<unknown, string | undefined, string>
    at: Date
    taken_back_at: Date | null
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
  'fair.helps': {
    review: string
    house: HouseId
    agent: PersonId
    helper: PersonId
    what: string
    due_at: Date
    hr_too: boolean
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
  'guard.access_turns': {
    id: string
    house: HouseId
    customer: CustomerId
    standing: string
    contact: ContactId | null
    case_id: CaseId | null
    way: 'phone' | 'chat' | 'counter' | 'email' | 'portal' | 'letter'
    said: 'write' | 'named_person' | 'at_times' | 'at_place' | 'other_way'
    at: Date
    settled_as: 'read' | 'new_matter' | null
    settled_by: PersonId | null
    settled_at: Date | null
  }
  'guard.backings': {
    id: string
    house: HouseId
    contact: ContactId | null
    agent: PersonId
    because: 'marked' | 'ended' | 'talk' | 'reported'
    asked_at: Date
    first_due_at: Date
    due_at: Date
    owner: PersonId
    passed_on: Generated<number>
    state: Generated<'asked' | 'replied' | 'done' | 'withdrawn'>
    reply: string | null
    replied_by: PersonId | null
    replied_at: Date | null
    done_due_at: Date | null
    outcome: string | null
    done_by: PersonId | null
    done_at: Date | null
    incident: string | null
  }
  'guard.captures': {
    id: string
    house: HouseId
    incident: string | null
    contact: ContactId | null
    because: 'reported' | 'confirmed' | 'ended' | 'asked'
    asked_at: Date
    captured_at: Date | null
    items: Generated<number>
  }
  'guard.commitments': {
    id: string
    house: HouseId
    words: string
    kinds: string[]
    said_by: PersonId
    said_at: Date
    until_at: Date
    withdrawn_at: Date | null
    withdrawn_by: PersonId | null
    withdrawn_because: string | null
  }
  'guard.confined_steps': {
    incident: string
    key: string
    house: HouseId
    pack: string
    as_of: string
    due_at: Date
    done_at: Date | null
    done_by: PersonId | null
    words: Generated<string>
  }
  'guard.confined_words': {
    incident: string
    house: HouseId
    compliance: PersonId | null
    beyond_normal: Generated<string>
    harm: Generated<string>
    because: string | null
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
  'guard.consultation_words': {
    id: string
    house: HouseId
    consultation: string
    by: PersonId
    words: string
    at: Date
  }
  'guard.consultations': {
    id: string
    house: HouseId
    person: PersonId
    incident: string | null
    contact: ContactId | null
    asked_at: Date
    due_at: Date
    state: Generated<'asked' | 'answered' | 'closed'>
    answered_at: Date | null
    reminded_at: Date | null
    escalated_at: Date | null
  }
  'guard.contact_looks': {
    id: string
    seq: Generated<number>
    house: HouseId
    contact: ContactId
    news: boolean
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
  'guard.custody': {
    house: HouseId
    nth: number
    act: 'read' | 'read_redacted' | 'packed' | 'erased' | 'held' | 'lifted' | 'asked_out' | 'let_out' | 'kept_in'
    item: number | null
    about_kind: 'case' | 'contact' | 'incident' | 'matter' | null
    about: string | null
    by: PersonId | null
    role: string
    purpose: string
    at: Date
    evidence_nth: number
    evidence_seal: string
    print: string
    seal: string
  }
  'guard.data_requests': {
    id: string
    house: HouseId
    customer: CustomerId
    case_id: CaseId
    asked_at: Date
    due_at: Date
    pack: ColumnType<unknown, string, string>
    prepared_by: PersonId | null
    prepared_at: Date | null
    given_by: PersonId | null
    given_at: Date | null
    late_at: Date | null
  }
  'guard.evidence': {
    house: HouseId
    nth: number
    capture: string
    incident: string | null
    contact: ContactId | null
    case_id: CaseId | null
    kind: 'report' | 'transcript' | 'steps' | 'reading' | 'call' | 'file'
    source: string
    file: string | null
    bytes: number
    sha256: string
    captured_at: Date
    clock: string
    captured_by: string
    print: string
    seal: string
  }
  'guard.evidence_bodies': {
    house: HouseId
    nth: number
    body: string
  }
  'guard.exports': {
    id: string
    house: HouseId
    about_kind: 'case' | 'contact' | 'incident' | 'matter'
    about: string
    recipient: string
    purpose: string
    asked_by: PersonId
    asked_at: Date
    decided_by: PersonId | null
    decided_at: Date | null
    approved: boolean | null
    because: string | null
  }
  'guard.fault_findings': {
    id: string
    house: HouseId
    customer: CustomerId
    agent: PersonId
    contact: ContactId
    words: string
    by: PersonId
    at: Date
  }
  'guard.identity_splits': {
    id: string
    house: HouseId
    contact: ContactId
    was: CustomerId
    is_now: CustomerId
    case_was: CaseId | null
    by: PersonId
    at: Date
    undone_by: PersonId | null
    undone_at: Date | null
  }
  'guard.incident_quotes': {
    incident: string
    utterance: string
    house: HouseId
  }
  'guard.incident_ratings': {
    incident: string
    rater: PersonId
    house: HouseId
    class: 'none' | 'insult' | 'harassment' | 'threat' | 'attack'
    at: Date
  }
  'guard.incidents': {
    id: string
    house: HouseId
    customer: CustomerId
    contact: ContactId | null
    case_id: CaseId | null
    agent: PersonId
    reported_by: PersonId
    happened_at: Date
    reported_at: Date
    category: 'persistence' | 'demands' | 'no_cooperation' | 'arguments' | 'behaviour'
    kind:
      | 'raised_voice'
      | 'profanity'
      | 'insult'
      | 'insult_family'
      | 'insult_ancestors'
      | 'slur'
      | 'sexual'
      | 'threat'
      | 'stalking'
      | 'violence'
      | 'unreasonable_demand'
      | 'pressure'
      | 'persistence'
      | 'no_cooperation'
      | 'argument'
    level: number
    beyond_normal: Generated<string>
    harm: Generated<string>
    preventable: Generated<'yes' | 'no' | 'unknown'>
    cause: string | null
    confined: Generated<boolean>
    state: Generated<'reported' | 'confirmed' | 'not_confirmed'>
    decided_by: PersonId | null
    decided_at: Date | null
    because: string | null
    policy_version: Generated<number>
    target: 'agent' | 'company' | 'product' | 'third_party' | null
    tactics: Generated<string[]>
    intake: string | null
    word: string | null
    charged_to: Generated<string>
  }
  'guard.law_reviews': {
    id: string
    house: HouseId
    article: string
    as_of: string
    review_by: string
    ended_on: string | null
    words: Generated<string>
    by: PersonId
    at: Date
  }
  'guard.lecture_answers': {
    lecture: string
    person: PersonId
    house: HouseId
    rights: number
    at: Date
  }
  'guard.lecture_seats': {
    lecture: string
    person: PersonId
    house: HouseId
    came: boolean | null
  }
  'guard.lectures': {
    id: string
    house: HouseId
    title: string
    language: 'zh-Hant' | 'zh-Hans' | 'en'
    material: string
    cites: ColumnType<unknown, string | undefined, string>
    questions: ColumnType<unknown, string, string>
    held_at: Date
    check_until: Date
    again_of: string | null
    noted_at: Date | null
    made_by: PersonId
    made_at: Date
  }
  'guard.legal_faqs': {
    id: string
    house: HouseId
    consultation: string
    question: string
    answer: string
    language: 'zh-Hant' | 'zh-Hans' | 'en'
    drafted_by: PersonId
    drafted_at: Date
    agreed_at: Date | null
    refused_at: Date | null
    withdrawn_at: Date | null
  }
  'guard.letter_drafts': {
    letter: string
    nth: number
    house: HouseId
    parts: ColumnType<unknown, string, string>
    clauses: Generated<string[]>
    articles: Generated<string[]>
    by: PersonId
    at: Date
  }
  'guard.letter_incidents': {
    letter: string
    incident: string
    house: HouseId
  }
  'guard.letter_proofs': {
    id: string
    letter: string
    house: HouseId
    kind: 'postal_number' | 'signed_slip' | 'mail_receipt' | 'opened' | 'witness' | 'returned' | 'bounced'
    words: string
    file_sha256: string | null
    happened_at: Date
    by: PersonId | null
    at: Date
  }
  'guard.letter_seals': {
    letter: string
    house: HouseId
    draft: number
    blocks: ColumnType<unknown, string, string>
    words: string
    pdf: Buffer
    words_sha256: string
    pdf_sha256: string
    by: PersonId
    at: Date
  }
  'guard.letter_steps': {
    id: string
    letter: string
    house: HouseId
    seq: Generated<number>
    step: 'drafted' | 'saved' | 'refused' | 'signed' | 'sent' | 'delivered' | 'failed' | 'dropped' | 'read'
    words: Generated<string>
    by: PersonId | null
    at: Date
  }
  'guard.letters': {
    id: string
    number: Generated<number>
    house: HouseId
    kind:
      | 'advice'
      | 'warning'
      | 'notice'
      | 'restriction'
      | 'review_outcome'
      | 'appeal_received'
      | 'appeal_outcome'
      | 'lifted'
    customer: CustomerId
    standing: string | null
    language: 'zh-Hant' | 'zh-Hans' | 'en'
    pack: string
    pack_version: number
    template_version: number
    charter_version: number
    state: Generated<'draft' | 'signed' | 'sent' | 'delivered' | 'failed' | 'dropped'>
    author: PersonId
    drafted_at: Date
    signer: PersonId | null
    signed_at: Date | null
    way: 'post' | 'portal' | 'email' | 'handed_over' | null
    address: string | null
    on_page: Generated<boolean>
    sent_by: PersonId | null
    sent_at: Date | null
    delivered_at: Date | null
    failed_at: Date | null
  }
  'guard.levers': {
    id: string
    house: HouseId
    customer: CustomerId
    contact: ContactId
    demand: string | null
    form_offered: boolean
    heard_by: PersonId
    at: Date
  }
  'guard.line_shown': {
    customer: CustomerId
    house: HouseId
    arm: 'line' | 'none'
    at: Date
  }
  'guard.marker_reads': {
    id: string
    house: HouseId
    standing: string
    customer: CustomerId
    reader: PersonId | null
    reader_name: string
    seen_at_place: 'live' | 'case' | 'list' | 'phone_system'
    about: string
    at: Date
  }
  'guard.matter_choices': {
    id: string
    house: HouseId
    matter: string
    claimant: 'company' | 'employee'
    choice: 'open' | 'acts' | 'does_not' | 'kept'
    shared: Generated<boolean>
    words: Generated<string>
    by: PersonId
    at: Date
  }
  'guard.matter_costs': {
    id: string
    house: HouseId
    matter: string
    what: string
    amount: number
    currency: string
    by: PersonId
    at: Date
  }
  'guard.matter_deadlines': {
    id: string
    house: HouseId
    matter: string
    what: string
    due_at: Date
    met_at: Date | null
    missed_at: Date | null
    kind: Generated<'step' | 'limitation'>
    basis: Generated<string>
    known_at: Date | null
    months: number | null
    reminded: number | null
  }
  'guard.matter_items': {
    matter: string
    nth: number
    house: HouseId
    kind: 'statement' | 'transcript' | 'timeline' | 'document'
    content: ColumnType<unknown, string, string>
    by: PersonId | null
    at: Date
    seal: string
  }
  'guard.matter_steps': {
    id: string
    house: HouseId
    matter: string
    state: string
    words: string
    by: PersonId
    at: Date
  }
  'guard.matters': {
    id: string
    house: HouseId
    agent: PersonId
    contact: ContactId | null
    wishes: string
    other_party: Generated<string>
    state: Generated<'asked' | 'advised' | 'prepared' | 'filed' | 'settled' | 'closed'>
    opened_at: Date
    consent_at: Date
    withdrawn_at: Date | null
    closed_at: Date | null
  }
  'guard.pair_shields': {
    id: string
    house: HouseId
    customer: CustomerId
    agent: PersonId
    because: string
    by: PersonId
    from_at: Date
    until: Date
    ended_at: Date | null
    ended_by: PersonId | null
  }
  'guard.pattern_words': {
    id: string
    seq: Generated<number>
    house: HouseId
    customer: CustomerId
    kind: 'over_emotional' | 'unreasonable_demand' | 'pressure' | 'persistence'
    subject: string
    state: 'half' | 'confirmed' | 'not_confirmed'
    beyond_normal: Generated<string>
    harm: Generated<string>
    because: string | null
    arithmetic: ColumnType<unknown, string, string>
    policy_version: number
    first_by: PersonId
    first_at: Date
    second_by: PersonId | null
    second_at: Date | null
    incident: string | null
  }
  'guard.policies': {
    id: string
    house: HouseId
    version: number | null
    chapters: ColumnType<unknown, string, string>
    cites: ColumnType<unknown, string | undefined, string>
    written_by: PersonId
    written_at: Date
    published_by: PersonId | null
    published_at: Date | null
    effective_at: Date | null
    read_by: Date | null
  }
  'guard.policy_reads': {
    policy: string
    person: PersonId
    house: HouseId
    read_at: Date
  }
  'guard.process_reviews': {
    id: string
    house: HouseId
    quarter: string
    decided: number
    overturned: number
    opened_at: Date
    closed_by: PersonId | null
    closed_at: Date | null
    findings: string | null
  }
  'guard.report_samples': {
    id: string
    house: HouseId
    seed: string
    from_at: Date
    to_at: Date
    strong: number
    reported: number
    drawn_by: PersonId
    drawn_at: Date
  }
  'guard.rights_editions': {
    id: string
    house: HouseId
    jurisdiction: 'taiwan' | 'mainland' | 'uk' | 'own'
    version: number
    language: 'zh-Hant' | 'zh-Hans' | 'en'
    words: ColumnType<unknown, string, string>
    cites: ColumnType<unknown, string, string>
    published_by: PersonId
    published_at: Date
  }
  'guard.same_customers': {
    id: string
    house: HouseId
    customer: CustomerId
    other: CustomerId
    because: string
    said_by: PersonId
    said_at: Date
    confirmed_by: PersonId | null
    confirmed_at: Date | null
    taken_back_by: PersonId | null
    taken_back_at: Date | null
  }
  'guard.sample_checks': {
    sample: string
    contact: string
    house: HouseId
    by: PersonId
    incident: boolean
    at: Date
  }
  'guard.sample_contacts': {
    sample: string
    contact: ContactId
    house: HouseId
    nth: number
  }
  'guard.standing_appeals': {
    id: string
    house: HouseId
    standing: string
    filed_at: Date
    filed_by: 'customer' | 'staff'
    taken_by: PersonId | null
    grounds: string
    late_because: string | null
    window_until: Date
    due_at: Date
    decided_by: PersonId | null
    decided_at: Date | null
    outcome: 'uphold' | 'vary' | 'revoke' | null
    reasons: string | null
    outside: string | null
    was: ColumnType<unknown, string | undefined, string>
    became: ColumnType<unknown, string | undefined, string>
  }
  'guard.standing_end_proposals': {
    id: string
    house: HouseId
    standing: string
    because: 'apology' | 'proper' | 'other'
    words: string
    by: PersonId
    at: Date
    declined_by: PersonId | null
    declined_at: Date | null
    declined_because: string | null
  }
  'guard.standing_incidents': {
    standing: string
    incident: string
    house: HouseId
  }
  'guard.standing_looks': {
    id: string
    house: HouseId
    standing: string
    by: PersonId
    at: Date
  }
  'guard.standing_policies': {
    house: HouseId
    version: number
    effective_from: Date
    policy: ColumnType<unknown, string, string>
    because: string
    published_by: PersonId
    published_at: Date
  }
  'guard.standing_reviews': {
    id: string
    house: HouseId
    standing: string
    by: PersonId
    at: Date
    due_at: Date
    outcome: 'continue' | 'vary' | 'lift'
    reasons: string
    next_at: Date | null
    was: ColumnType<unknown, string, string>
    became: ColumnType<unknown, string, string>
  }
  'guard.standings': {
    id: string
    house: HouseId
    customer: CustomerId
    rung: 'R2' | 'R3' | 'R4' | 'R5' | 'E'
    state: Generated<'draft' | 'approved' | 'dropped'>
    reason: Generated<string>
    instruction: Generated<string>
    options: ColumnType<unknown, string | undefined, string>
    stays_open: Generated<string[]>
    checklist: ColumnType<unknown, string | undefined, string>
    skipped_because: string | null
    extends: string | null
    policy_version: Generated<number>
    issuer: PersonId
    drafted_at: Date
    approver: PersonId | null
    approved_at: Date | null
    starts_at: Date | null
    review_at: Date | null
    lapse_at: Date | null
    notified_at: Date | null
    delay_because: string | null
    delay_until: Date | null
    lifted_at: Date | null
    lifted_by: PersonId | null
    lifted_because: string | null
    started_by: PersonId | null
    profile: Generated<'private' | 'public' | 'regulated'>
    notice_form: 'phone' | 'chat' | 'counter' | 'email' | 'portal' | 'letter' | null
    notice_language: 'zh-Hant' | 'zh-Hans' | 'en' | null
    appeal_path: Generated<string>
    dropped_by: PersonId | null
    dropped_at: Date | null
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
  'guard.stuck': {
    id: string
    house: HouseId
    case_id: CaseId
    words: string
    pressed_by: PersonId
    pressed_at: Date
    due_at: Date
    state: Generated<'asked' | 'convened' | 'settled'>
    meets_at: Date | null
    convened_by: PersonId | null
    convened_at: Date | null
    late_at: Date | null
    next_step: 'plan' | 'advice' | 'warning' | 'restriction' | 'matter' | 'nothing' | null
    because: string | null
    settled_by: PersonId | null
    settled_at: Date | null
  }
  'guard.stuck_packs': {
    stuck: string
    house: HouseId
    pack: ColumnType<unknown, string, string>
    names: ColumnType<unknown, string, string>
    at: Date
  }
  'guard.stuck_seats': {
    stuck: string
    seat: 'second_line' | 'legal' | 'counsellor' | 'place'
    house: HouseId
    person: PersonId | null
    view: string | null
    viewed_at: Date | null
  }
  'guard.visits': {
    contact: ContactId
    house: HouseId
    key: string
    place: Generated<string>
    minutes: number
    logged_by: PersonId
    logged_at: Date
  }
  'insight.assessments': {
    id: string
    house: HouseId
    from_at: Date
    to_at: Date
    opened_by: PersonId
    opened_at: Date
    published_at: Date | null
    published_by: PersonId | null
  }
  'insight.measures': {
    id: string
    house: HouseId
    finding: string
    kind: 'policy' | 'training' | 'group_sessions' | 'legal' | 'staffing' | 'support' | 'other'
    title: string
    owner: PersonId
    teams: string[]
    starts_at: Date
    metric: string
    direction: 'up' | 'down'
    before_weeks: number
    after_weeks: number
    planned_by: PersonId
    planned_at: Date
    changed_at: Date
  }
  'insight.organisation_findings': {
    id: string
    house: HouseId
    assessment: string
    nth: number
    title: string
    words: string
    metric: string | null
    by_unit: 'team' | 'queue' | 'kind' | null
    unit: string | null
    gap: string | null
    figure: ColumnType<unknown, string | undefined, string>
    made_by: PersonId
    made_at: Date
    withdrawn_at: Date | null
  }
  'live.assists': {
    id: string
    house: HouseId
    contact: ContactId
    agent: PersonId | null
    because: 'help_key' | 'third_explanation' | 'handover' | 'self_harm'
    asked_at: Date
    state: Generated<'asked' | 'answered' | 'ended' | 'withdrawn'>
    answered_at: Date | null
    answered_by: PersonId | null
    mode: 'whisper' | 'join' | 'take_over' | 'transfer' | null
    passed_on: Generated<number>
    ended_at: Date | null
    language: 'zh-Hant' | 'zh-Hans' | 'en'
    outcome: 'solved' | 'taken_over' | 'transferred' | 'went_on_alone' | 'not_needed' | null
    outcome_at: Date | null
    transferred_to: PersonId | null
  }
  'live.duties': {
    id: string
    house: HouseId
    language: 'zh-Hant' | 'zh-Hans' | 'en'
    person: PersonId
    begins_at: Date
    until: Date
    set_by: PersonId
    set_at: Date
    ended_at: Date | null
  }
  'live.emergencies': {
    id: string
    house: HouseId
    incident: string
    opened_by: PersonId
    opened_at: Date
    acknowledged_by: PersonId | null
    acknowledged_at: Date | null
  }
  'live.help_terms': {
    id: string
    house: HouseId
    offer_seconds: number
    set_by: PersonId
    set_at: Date
  }
  'live.observation_replies': {
    id: string
    house: HouseId
    observation: string
    words: string
    at: Date
  }
  'live.observations': {
    id: string
    house: HouseId
    subject: PersonId
    writer: PersonId
    topic: string
    helped: string
    seen: string
    given: string
    at: Date
  }
  'live.offers': {
    id: string
    house: HouseId
    assist: string
    nth: number
    round: number
    lead: PersonId | null
    link: 'lead' | 'next_lead' | 'duty' | 'everybody'
    loud: boolean
    offered_at: Date
    until: Date
    state: Generated<'open' | 'accepted' | 'covered' | 'lapsed' | 'withdrawn'>
    settled_at: Date | null
  }
  'live.pages': {
    emergency: string
    nth: number
    house: HouseId
    person: PersonId | null
    link: 'duty' | 'manager' | 'second_line' | 'executive' | 'nobody'
    paged_at: Date
    until: Date
  }
  'live.patrol_visits': {
    id: string
    house: HouseId
    patrol: string
    round: number
    by: PersonId
    seat: PersonId | null
    did: 'offered_help' | 'water' | 'took_over' | 'nothing_needed'
    at: Date
  }
  'live.patrols': {
    id: string
    house: HouseId
    language: 'zh-Hant' | 'zh-Hans' | 'en'
    team: string
    lead: PersonId
    minutes: number
    began_at: Date
    until: Date
    set_by: PersonId
    due_at: Date
    walked_at: Date | null
    lead_told_at: Date | null
    manager_told_at: Date | null
    rounds: Generated<number>
    ended_at: Date | null
  }
  'live.safety_plans': {
    id: string
    house: HouseId
    emergency: string
    risk: Generated<string>
    measures: Generated<string>
    tell: Generated<string>
    police: Generated<string>
    expires_at: Date
    by: PersonId | null
    at: Date
  }
  'live.site_alert_asked': {
    alert: string
    person: PersonId
    house: HouseId
    round: number
    at: Date
    until: Date
  }
  'live.site_alerts': {
    id: string
    house: HouseId
    place: string
    pressed_by: PersonId
    pressed_at: Date
    round: Generated<number>
    came: PersonId | null
    came_at: Date | null
    over_at: Date | null
    over_by: PersonId | null
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
      | 'manager'
      | 'second_line'
      | 'qa'
      | 'counsellor'
      | 'legal'
      | 'hr'
      | 'compliance'
      | 'department'
      | 'executive'
      | 'client'
      | 'admin'
    language: 'zh-Hant' | 'zh-Hans' | 'en'
    team: Generated<string>
    password: string | null
    created_at: Date
    left_at: Date | null
    left_noted_by: PersonId | null
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
  'redress.causes': {
    id: string
    house: HouseId
    case_id: CaseId
    taxonomy: number
    expectation: 'yes' | 'no' | 'unclear'
    process: 'yes' | 'no' | 'unclear'
    information: 'yes' | 'no' | 'unclear'
    claim: 'yes' | 'no' | 'unclear'
    code: string
    branch: 'attitude' | 'knowledge' | 'information' | null
    missing: string | null
    broke_at: 'customer_agent' | 'shift_shift' | 'department_agent' | 'notice_unread' | null
    article: string | null
    evidence: string | null
    why: Generated<string>
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
  'redress.closings': {
    id: string
    house: HouseId
    case_id: CaseId
    ended: 'accepted' | 'answered' | 'after_recourse' | 'withdrawn' | 'no_reply' | 'duplicate' | 'not_a_complaint'
    solved: boolean | null
    solved_because: Generated<string>
    learning: 'nothing' | 'known_theme' | 'new_theme' | 'lesson'
    learning_words: Generated<string>
    theme: string | null
    by: PersonId
    at: Date
    reopened_at: Date | null
    reopened_by: PersonId | null
    reopened_because: string | null
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
  'redress.disputes': {
    id: string
    house: HouseId
    case_id: CaseId
    provider: string
    kind: 'advisory' | 'determinative'
    referred_at: Date
    answer_by: Date | null
    outcome: 'for_customer' | 'partly' | 'for_us' | 'settled' | 'withdrawn' | null
    outcome_words: string | null
    complied_at: Date | null
    ended_at: Date | null
    by: PersonId
  }
  'redress.entitlement_checks': {
    id: string
    seq: Generated<number>
    house: HouseId
    demand: string
    demand_version: number
    version: number
    entry: string | null
    asked: ColumnType<unknown, string, string>
    answer: 'owed' | 'may_be_given' | 'never' | 'not_listed'
    by: PersonId
    at: Date
  }
  'redress.entitlements': {
    house: HouseId
    version: number
    entries: ColumnType<unknown, string, string>
    because: string
    set_by: PersonId
    set_at: Date
  }
  'redress.escalations': {
    case_id: CaseId
    house: HouseId
    by_customer: boolean
    person: PersonId | null
    at: Date
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
    demand: string | null
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
  'redress.findings': {
    id: string
    house: HouseId
    case_id: CaseId
    stage: number
    outcome: 'upheld' | 'partly' | 'not_upheld' | 'outside_scope'
    reasons: ColumnType<unknown, string, string>
    evidence: ColumnType<unknown, string, string>
    no_remedy_because: string | null
    recourse: string
    pack: string
    pack_version: number
    language: 'zh-Hant' | 'zh-Hans' | 'en'
    decided_by: PersonId
    decided_at: Date
    letter: ColumnType<unknown, string | undefined, string>
    told_by: PersonId | null
    told_at: Date | null
    recourse_until: Date | null
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
  'redress.project_proposals': {
    theme: string
    house: HouseId
    cases: number
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
  'redress.tasks': {
    id: string
    house: HouseId
    kind: 'knowledge' | 'taxonomy_review' | 'cause_review'
    about: string
    at: Date
    done_at: Date | null
    done_by: PersonId | null
  }
  'redress.taxonomies': {
    house: HouseId
    version: number
    codes: ColumnType<unknown, string, string>
    across: ColumnType<unknown, string, string>
    because: string
    by: PersonId
    at: Date
  }
  'redress.theme_cases': {
    theme: string
    case_id: CaseId
    house: HouseId
    at: Date
  }
  'redress.themes': {
    id: string
    house: HouseId
    name: string
    code: string
    opened_by: PersonId
    opened_at: Date
    shipped_at: Date | null
    shipped_words: ColumnType<unknown, string | undefined, string>
  }
  'redress.tries': {
    id: string
    house: HouseId
    case_id: CaseId
    channel: 'phone' | 'sms' | 'email' | 'letter' | 'chat' | 'portal'
    by: PersonId
    at: Date
  }
  'redress.verdicts': {
    id: string
    house: HouseId
    case_id: CaseId
    finding: string | null
    says: 'accepts' | 'rejects' | 'satisfied' | 'not_satisfied'
    words: Generated<string>
    person: PersonId | null
    at: Date
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
  'routing.announced': {
    contact: ContactId
    house: HouseId
    at: Date
    opens_at: Date | null
    answered_by: Date | null
    call_back_at: Date | null
    owner: PersonId | null
    in_writing: Generated<boolean>
    likely_minutes: number | null
  }
  'routing.arrivals': {
    contact: ContactId
    house: HouseId
    at: Date
    ours: boolean
    hard: boolean
    sensitive: string | null
    severe: Generated<boolean>
    call_back_by: Date | null
    given_to: PersonId | null
    given_at: Date | null
    risk: Generated<number>
    rank: Generated<number>
  }
  'routing.assignments': {
    id: string
    house: HouseId
    contact: ContactId
    agent: PersonId
    at: Date
    how: 'rule' | 'named' | 'system' | 'handed' | 'taken'
    waited_seconds: number
    rule: string | null
    arm: string | null
    risk: number | null
    rank: number | null
    reasons: ColumnType<unknown, string, string>
    chosen: ColumnType<unknown, string, string>
    next: ColumnType<unknown, string, string>
    may_name: number | null
    considered: number | null
    not_asked: number | null
    gate: 'opened' | 'kept' | null
    gate_seconds: number | null
    index_choice: PersonId | null
    idle_choice: PersonId | null
    longer_free: boolean | null
    longest_free: PersonId | null
    beside: ColumnType<unknown, string, string>
    because: string | null
    by_person: PersonId | null
  }
  'routing.capacities': {
    agent: PersonId
    house: HouseId
    texts: number
    set_by: PersonId
    set_at: Date
  }
  'routing.duty': {
    agent: PersonId
    house: HouseId
    day: string
    minutes: number
  }
  'routing.empowered': {
    agent: PersonId
    house: HouseId
    until: Date | null
    set_by: PersonId
    set_at: Date
  }
  'routing.meets_again': {
    agent: PersonId
    customer: CustomerId
    house: HouseId
    at: Date
  }
  'routing.offering': {
    queue: QueueId
    house: HouseId
    seconds: number
    set_by: PersonId
    set_at: Date
  }
  'routing.offers': {
    id: string
    house: HouseId
    contact: ContactId
    agent: PersonId
    voice: boolean
    weighed: ColumnType<unknown, string, string>
    at: Date
    until: Date
    answer: 'accepted' | 'declined' | 'timed_out' | 'withdrawn' | null
    answered_at: Date | null
  }
  'routing.overloads': {
    id: string
    house: HouseId
    from_at: Date
    until: Date
    by: PersonId
    reason: string
    ended_at: Date | null
    ended_by: PersonId | null
  }
  'routing.plans': {
    id: string
    house: HouseId
    name: string
    by: PersonId
    at: Date
    inputs: ColumnType<unknown, string, string>
    outcome: ColumnType<unknown, string, string>
    seed: number
    version: number
  }
  'routing.presence': {
    agent: PersonId
    house: HouseId
    state: 'available' | 'away'
    since: Date
    last_break_at: Date | null
    shift_ends_at: Date | null
    said_at: Date | null
    away_because: string | null
  }
  'routing.queue_ways': {
    queue: QueueId
    house: HouseId
    wait_most_minutes: Generated<number>
    overflow: Generated<'call_back' | 'lead_then_call_back'>
    critical: Generated<boolean>
    outside_hours: Generated<'call_back' | 'written'>
    set_by: PersonId
    set_at: Date
  }
  'routing.rule_falls': {
    id: string
    house: HouseId
    from_at: Date
    auc: number
    contacts: number
    ended_at: Date | null
  }
  'routing.rules': {
    id: string
    house: HouseId
    version: number
    preset: 'longest-idle' | 'neutral' | 'guard' | 'shield'
    changed: ColumnType<unknown, string, string>
    mode: 'live' | 'shadow' | 'switchback'
    other_rule: string | null
    seed: number
    saved_at: Date
    from_at: Date
    by: PersonId
    reason: string
    price: ColumnType<unknown, string, string>
    ended_at: Date | null
    ended_by: PersonId | null
    ended_because: string | null
  }
  'routing.seats': {
    id: string
    house: HouseId
    kind: 'email' | 'tickets' | 'reviews'
    language: 'zh-Hant' | 'zh-Hans' | 'en'
    places: number
    dwell_minutes: Generated<number>
  }
  'routing.sensitive': {
    id: string
    house: HouseId
    customer: CustomerId
    source: 'open_case' | 'exposure_watch' | 'standing'
    reason: string
    severe: boolean
    from_at: Date
    until: Date
    listed_by: PersonId
    listed_at: Date
    ended_at: Date | null
    ended_by: PersonId | null
    ended_because: string | null
  }
  'routing.sensitive_appeals': {
    id: string
    house: HouseId
    entry: string
    words: string
    taken_by: PersonId
    at: Date
    answered_at: Date | null
    answered_by: PersonId | null
    kept: boolean | null
    why: string | null
  }
  'routing.sittings': {
    id: string
    house: HouseId
    seat: string
    agent: PersonId
    from_at: Date
    ended_at: Date | null
  }
  'routing.skills': {
    id: string
    house: HouseId
    agent: PersonId
    queue: QueueId
    from_at: Date
    until: Date | null
    set_by: PersonId
  }
  'routing.unanswered': {
    agent: PersonId
    house: HouseId
  }
  'routing.volunteers': {
    id: string
    house: HouseId
    agent: PersonId
    joined_at: Date
    until: Date
    most: number
    most_severe: number
    spacing_minutes: number
    allowance: string
    left_at: Date | null
  }
}
