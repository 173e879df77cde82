import { cardsBetween, recoveriesKept } from '#care/public.ts'
import { asFolded } from '#live/public.ts'
import type { Work } from '#platform/public.ts'
import type { FigureId, FigureRow } from './figure.ts'

type Rows = (work: Work, since: Date, before: Date) => Promise<readonly FigureRow[]>

const DAY = 86_400_000
/** A second contact can only be missed once there was time for one. */
const SECOND_CONTACT_DAYS = 7
export const HELP_SECONDS = 120

/**
 * Every promise to a customer that was due in the period. Open past its moment is not kept, and neither is late.
 * Moved before its moment is counted apart, once: who moves it again has not kept it.
 */
const promisesKept: Rows = async (work, since, before) => {
  const rows = await work.tx
    .selectFrom('desk.promises')
    .select(['id', 'words', 'due_at', 'state', 'kept_at', 'moves'])
    .where('internal', '=', false)
    .where('due_at', '>=', since)
    .where('due_at', '<', before)
    .orderBy('due_at')
    .execute()
  return rows.map((row) => {
    const because =
      row.state === 'moved' && row.moves === 0
        ? 'moved_before_due'
        : row.state === 'open' && row.due_at > work.now
          ? 'not_due_yet'
          : null
    const early = row.state === 'kept' && row.kept_at !== null && row.kept_at <= row.due_at
    return { id: row.id, about: 'promise', at: row.due_at, label: row.words, counts: because ? null : early, because }
  })
}

const contacts = (work: Work, since: Date, before: Date) =>
  work.tx
    .selectFrom('desk.contacts as c')
    .leftJoin('desk.wrap_ups as w', 'w.contact', 'c.id')
    .leftJoin('desk.customers as cu', 'cu.id', 'c.customer')
    .select([
      'c.id',
      'c.case_id',
      'c.customer',
      'c.started_at',
      'c.ended_at',
      'c.state',
      'c.after_broken_promise',
      'c.conversation',
      'w.calm',
      'w.solved',
      'cu.name',
    ])
    .where('c.started_at', '>=', since)
    .where('c.started_at', '<', before)
    .where('c.state', '!=', 'waiting')
    .orderBy('c.started_at')
    .execute()

/** Contacts whose customer did not have to come again about the same case within seven days. */
const noSecondContact: Rows = async (work, since, before) => {
  const rows = await contacts(work, since, new Date(before.getTime() + SECOND_CONTACT_DAYS * DAY))
  return rows
    .filter((row) => row.started_at < before)
    .map((row) => {
      const tooRecent = work.now.getTime() - row.started_at.getTime() < SECOND_CONTACT_DAYS * DAY
      const again =
        row.case_id !== null &&
        rows.some(
          (other) =>
            other.case_id === row.case_id &&
            other.started_at > row.started_at &&
            other.started_at.getTime() - row.started_at.getTime() < SECOND_CONTACT_DAYS * DAY,
        )
      return {
        id: row.id,
        about: 'contact',
        at: row.started_at,
        label: row.name ?? '',
        counts: tooRecent ? null : !again,
        because: tooRecent ? 'too_recent' : null,
      }
    })
}

const heard: Rows = async (work, since, before) => {
  const rows = await work.tx
    .selectFrom('desk.customer_words')
    .select(['id', 'kind', 'at'])
    .where('kind', 'in', ['heard_yes', 'heard_no'])
    .where('at', '>=', since)
    .where('at', '<', before)
    .orderBy('at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    about: 'answer',
    at: row.at,
    label: '',
    counts: row.kind === 'heard_yes',
    because: null,
  }))
}

const helpInTime: Rows = async (work, since, before) => {
  const rows = await work.tx
    .selectFrom('live.assists')
    .select(['id', 'asked_at', 'answered_at', 'state'])
    .where('because', '=', 'help_key')
    .where('asked_at', '>=', since)
    .where('asked_at', '<', before)
    .orderBy('asked_at')
    .execute()
  return rows.map((row) => {
    const because =
      row.state === 'withdrawn'
        ? 'withdrawn'
        : row.state === 'asked' && work.now.getTime() - row.asked_at.getTime() < HELP_SECONDS * 1000
          ? 'still_open'
          : null
    const inTime = row.answered_at !== null && row.answered_at.getTime() - row.asked_at.getTime() <= HELP_SECONDS * 1000
    return { id: row.id, about: 'assist', at: row.asked_at, label: '', counts: because ? null : inTime, because }
  })
}

/** A recovery that no contact broke into. Shortened by the person's own choice counts as kept. */
const recoveryKept: Rows = async (work, since, before) =>
  (await recoveriesKept(work, since, before)).map((row) => {
    const runs = row.ended_at === null && row.until > work.now
    return {
      id: row.recovery,
      about: 'recovery',
      at: row.began_at,
      label: '',
      counts: runs ? null : !row.disturbed,
      because: runs ? 'still_running' : null,
    }
  })

const someoneCame: Rows = async (work, since, before) =>
  (await cardsBetween(work, since, before)).map((row) => {
    const open = row.state === 'open' && row.stale_at > work.now
    return {
      id: row.id,
      about: 'card',
      at: row.asked_at,
      label: '',
      counts: open ? null : row.state === 'done' || row.state === 'declined',
      because: open ? 'still_open' : null,
    }
  })

const afterBrokenPromise: Rows = async (work, since, before) =>
  (await contacts(work, since, before)).map((row) => ({
    id: row.id,
    about: 'contact',
    at: row.started_at,
    label: row.name ?? '',
    counts: row.after_broken_promise,
    because: null,
  }))

/** Soothed is not solved: the two answers are asked apart so that this can be counted (S0-20). */
const calmNotSolved: Rows = async (work, since, before) =>
  (await contacts(work, since, before)).map((row) => {
    const because = row.state === 'running' ? 'still_running' : row.calm === null ? 'not_wrapped_up' : null
    return {
      id: row.id,
      about: 'contact',
      at: row.started_at,
      label: row.name ?? '',
      counts: because ? null : row.calm === 'yes' && row.solved === 'no',
      because,
    }
  })

const hardContacts: Rows = async (work, since, before) =>
  (await contacts(work, since, before)).map((row) => ({
    id: row.id,
    about: 'contact',
    at: row.started_at,
    label: row.name ?? '',
    counts: row.state === 'running' ? null : (asFolded(row.conversation)?.so.directed ?? 0) > 0,
    because: row.state === 'running' ? 'still_running' : null,
  }))

export const ROWS: Readonly<Record<FigureId, Rows>> = {
  promises_kept: promisesKept,
  no_second_contact: noSecondContact,
  heard,
  help_in_time: helpInTime,
  recovery_kept: recoveryKept,
  someone_came: someoneCame,
  after_broken_promise: afterBrokenPromise,
  calm_not_solved: calmNotSolved,
  hard_contacts: hardContacts,
}
