import { type ReactNode, useId, useRef } from 'react'
import { useWords } from '../i18n.ts'
import type { Complaint } from './use-complaint.ts'

const TAKEN = 'image/jpeg,image/png,image/webp,image/heic,image/heif,application/pdf,audio/*'
const MOMENTS = ['today', 'yesterday', 'week', 'earlier'] as const

export function ComplainForm({ complaint }: { complaint: Complaint }) {
  const { t } = useWords()
  const { draft, write, problem, isBusy } = complaint
  return (
    <form
      className="sy-complain-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) void complaint.send()
      }}
    >
      <h1>{t('complain.title')}</h1>
      <p className="sy-complain-lead">{t('complain.lead')}</p>
      <Field label={t('complain.what')}>
        {(id) => (
          <textarea
            id={id}
            rows={5}
            required
            maxLength={8000}
            value={draft.words}
            onChange={(event) => write({ words: event.currentTarget.value })}
          />
        )}
      </Field>
      <When complaint={complaint} />
      <Field label={t('complain.need')}>
        {(id) => (
          <>
            <textarea
              id={id}
              rows={2}
              maxLength={500}
              value={draft.remedy}
              onChange={(event) => write({ remedy: event.currentTarget.value, isUnsure: false })}
            />
            <Chip isOn={draft.isUnsure} onPress={() => write({ isUnsure: !draft.isUnsure })}>
              {t('complain.need.unsure')}
            </Chip>
          </>
        )}
      </Field>
      <Evidence complaint={complaint} />
      <Field label={t('complain.reach')} more={t('complain.optional')} why={t('complain.reach.why')}>
        {(id, why) => (
          <input
            id={id}
            aria-describedby={why}
            autoComplete="tel"
            maxLength={200}
            value={draft.reach}
            onChange={(event) => write({ reach: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={t('complain.name')} more={t('complain.optional')}>
        {(id) => (
          <input
            id={id}
            autoComplete="name"
            maxLength={80}
            value={draft.name}
            onChange={(event) => write({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <CalmOffer complaint={complaint} />
      <p className="sy-complain-problem" role="alert">
        {problem}
      </p>
      <button type="submit" className="sy-complain-send" aria-busy={isBusy}>
        {t(isBusy ? 'complain.sending' : 'complain.send')}
      </button>
      <p className="sy-complain-note">{t('complain.draft')}</p>
    </form>
  )
}

type FieldProps = { label: string; more?: string; why?: string; children: (id: string, why?: string) => ReactNode }

function Field({ label, more, why, children }: FieldProps) {
  const id = useId()
  const whyId = `${id}-why`
  return (
    <div className="sy-complain-field">
      <label htmlFor={id}>
        {label}
        {more && <span> {more}</span>}
      </label>
      {children(id, why ? whyId : undefined)}
      {why && (
        <p id={whyId} className="sy-complain-note">
          {why}
        </p>
      )}
    </div>
  )
}

const Chip = ({ isOn, onPress, children }: { isOn: boolean; onPress: () => void; children: ReactNode }) => (
  <button type="button" className="sy-complain-chip" aria-pressed={isOn} onClick={onPress}>
    {children}
  </button>
)

function When({ complaint: { draft, write } }: { complaint: Complaint }) {
  const { t } = useWords()
  return (
    <fieldset className="sy-complain-field">
      <legend>{t('complain.when')}</legend>
      <div className="sy-complain-chips">
        {MOMENTS.map((moment) => {
          const words = t(`complain.when.${moment}`)
          const isOn = draft.happened === words
          return (
            <Chip key={moment} isOn={isOn} onPress={() => write({ happened: isOn ? '' : words })}>
              {words}
            </Chip>
          )
        })}
      </div>
    </fieldset>
  )
}

function Evidence({ complaint: { evidence, add, remove } }: { complaint: Complaint }) {
  const { t } = useWords()
  const input = useRef<HTMLInputElement>(null)
  return (
    <fieldset className="sy-complain-field">
      <legend>
        {t('complain.files')} <span>{t('complain.optional')}</span>
      </legend>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={TAKEN}
        onChange={(event) => {
          add([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
      <Chip isOn={false} onPress={() => input.current?.click()}>
        {t('complain.files.add')}
      </Chip>
      <ul className="sy-complain-files">
        {evidence.map((one) => (
          <li key={one.id}>
            <span className="sy-complain-file">{one.file.name}</span>
            <button
              type="button"
              aria-label={t('complain.files.remove', { name: one.file.name })}
              onClick={() => remove(one.id)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <p className="sy-complain-note">{t('complain.files.limit')}</p>
    </fieldset>
  )
}

/** An offer, once for the same words, and never a gate: the second button sends what was written. */
function CalmOffer({ complaint: { hint, write, sendAsItIs, isBusy } }: { complaint: Complaint }) {
  const { t } = useWords()
  return (
    <div role="status">
      {hint && (
        <div className="sy-complain-hint">
          <p>{t(hint.without ? 'complain.hint' : 'complain.hint.bare')}</p>
          {hint.without && <blockquote>{hint.without}</blockquote>}
          <div className="sy-complain-chips">
            {hint.without && (
              <button type="button" className="sy-complain-chip" onClick={() => write({ words: hint.without ?? '' })}>
                {t('complain.hint.use')}
              </button>
            )}
            <button type="button" className="sy-complain-chip" aria-busy={isBusy} onClick={() => void sendAsItIs()}>
              {t('complain.hint.as_is')}
            </button>
          </div>
        </div>
      )}
    </div>
  )
}
