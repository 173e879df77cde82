import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useArmed } from '../shell/use-armed.ts'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { type Kept, nameOf, saveAsFile } from './checkin-data.ts'
import { type Held, nameless } from './held.ts'

type Props = { held: Held; kept: readonly Kept[]; onChanged: () => void }

/** What somebody kept for themselves: seen, saved and deleted by them alone. */
export function CheckinKept({ held, kept, onChanged }: Props) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const forget = async (id: string) => {
    if (await act('DELETE /api/wall/checkins/:id', { id }, nameless(held))) onChanged()
  }
  const [isArmed, press] = useArmed(async () => {
    if (await act('DELETE /api/wall/checkins', {}, nameless(held))) onChanged()
  })
  return (
    <details>
      <summary>{t('checkin.mine')}</summary>
      {kept.length === 0 ? (
        <p className="sy-small sy-quiet">{t('checkin.mine.none')}</p>
      ) : (
        <>
          <ul className="sy-checkin-kept">
            {kept.map(({ id, sitting }) => (
              <li key={id}>
                <time dateTime={sitting.at}>{when.day(sitting.at)}</time>
                <span>{nameOf(t, sitting.instrument)}</span>
                <span className="sy-quiet">{sitting.answers.map((it) => it ?? '–').join(' ')}</span>
                <ActButton tone="quiet" onAct={() => void forget(id)}>
                  {t('checkin.forget')}
                </ActButton>
              </li>
            ))}
          </ul>
          <div className="sy-wall-acts">
            <ActButton
              onAct={() =>
                saveAsFile(
                  'checkins.json',
                  JSON.stringify(
                    kept.map((it) => it.sitting),
                    null,
                    2,
                  ),
                )
              }
            >
              {t('checkin.export')}
            </ActButton>
            <ActButton tone="quiet" onAct={press}>
              {t(isArmed ? 'checkin.forget_all.sure' : 'checkin.forget_all')}
            </ActButton>
          </div>
        </>
      )}
    </details>
  )
}
