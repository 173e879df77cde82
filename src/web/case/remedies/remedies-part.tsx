import { type Say, useWords } from '../../i18n.ts'
import { EmptyState } from '../../ui/states.tsx'
import { money } from '../money.ts'
import { Part } from '../part.tsx'
import { Alike, CouldNot } from './alike.tsx'
import { Fold } from './fold.tsx'
import { GivePanel } from './give-panel.tsx'
import { GradeForm } from './grade-form.tsx'
import { GradeSheet } from './grade-sheet.tsx'
import { keyOf, type RemediesView, type RemedyActs } from './remedies-view.ts'
import { RemedyLine } from './remedy-line.tsx'

type Props = { view: RemediesView; acts: RemedyActs; mayAct: boolean; isSecondLine: boolean; t: Say }

/** The grade, what follows from it, what the like got, and what was given. */
export function RemediesPart({ view, acts, mayAct, isSecondLine, t }: Props) {
  const { asked, due } = keyOf(view)
  const gives = view.profile !== 'public'
  const { sheet } = view
  return (
    <Part
      id="case-remedy"
      title={t('remedies.title')}
      beside={<span className="sy-part-end">{t('remedies.blind')}</span>}
    >
      {gives && view.mine && <Mine view={view} />}
      {sheet ? (
        <GradeSheet sheet={sheet} view={view} />
      ) : (
        <EmptyState title={t('remedies.none')} teach={t(gives ? 'remedies.none.teach' : 'remedies.none.public')} />
      )}
      {mayAct && view.isOpen && view.facts.length > 0 && (
        <div className="sy-remedy-acts">
          <Fold label={t(sheet ? 'gradesheet.again' : 'gradesheet.open')}>
            {(close) => <GradeForm view={view} onGrade={acts.grade} onClose={close} />}
          </Fold>
        </div>
      )}
      {gives && sheet && mayAct && view.isOpen && (
        <GivePanel view={view} sheet={sheet} acts={acts} hasKey={asked === undefined && due !== undefined} />
      )}
      {gives && sheet && <Alike view={view} />}
      <ul className="sy-remedies">
        {view.remedies.map((remedy) => (
          <RemedyLine
            key={remedy.id}
            remedy={remedy}
            view={view}
            acts={acts}
            hasKey={asked?.id === remedy.id}
            mayAct={mayAct}
            isSecondLine={isSecondLine}
          />
        ))}
      </ul>
      {gives && mayAct && view.isOpen && (
        <div className="sy-remedy-acts">
          <CouldNot onSay={acts.couldNot} />
        </div>
      )}
    </Part>
  )
}

function Mine({ view }: { view: RemediesView }) {
  const { t, language } = useWords()
  if (!view.mine) return null
  const { limit, wallet } = view.mine
  return (
    <p className="sy-remedy-mine sy-small sy-quiet">
      <span>{t('remedies.mine', { limit: money(limit, view.currency, language) })}</span>
      {wallet && (
        <span>
          {t('remedies.wallet', { amount: money(wallet.amount, view.currency, language), acts: wallet.acts })}
        </span>
      )}
    </p>
  )
}
