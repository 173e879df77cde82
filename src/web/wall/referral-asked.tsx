import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { type Held, nameless } from './held.ts'
import type { CaseView } from './use-opened.ts'

type Props = {
  held: Held
  it: CaseView
  letter: string
  to: { to: string; lookBackOn: string }
  onChanged: () => void
}

/** Asked of the person, and answered by nobody else. */
export function ReferralAsked({ held, it, letter, to, onChanged }: Props) {
  const { t } = useWords()
  const act = useDo()
  const referral = it.referrals.find((each) => each.letter === letter)
  if (!referral) return null
  const answer = async (yes: boolean) => {
    if (await act('PUT /api/wall/referrals/:id/consent', { id: referral.id, yes }, nameless(held))) onChanged()
  }
  const mayChange = it.stage === 'consult' || it.stage === 'assess'
  return (
    <div className="sy-wall-ask">
      <p>
        {t('wall.referral')} <b>{to.to}</b>
        {to.lookBackOn && <> · {t('wall.referral.look_back', { day: to.lookBackOn })}</>}
      </p>
      {referral.consent !== 'asked' && <p role="status">{t(`wall.referral.${referral.consent}`)}</p>}
      {mayChange && (
        <>
          <p className="sy-small sy-quiet">{t('wall.referral.why')}</p>
          <div className="sy-wall-acts">
            {referral.consent !== 'given' && (
              <ActButton onAct={() => void answer(true)}>{t('wall.referral.yes')}</ActButton>
            )}
            {referral.consent !== 'refused' && (
              <ActButton tone="quiet" onAct={() => void answer(false)}>
                {t('wall.referral.no')}
              </ActButton>
            )}
          </div>
        </>
      )}
    </div>
  )
}
