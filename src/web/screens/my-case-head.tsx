import { useWords } from '../i18n.ts'
import { CustomerLanguage } from '../ui/customer-language.tsx'
import { StrokeMark } from '../ui/stroke-mark.tsx'

export function MyCaseHead({ house, more }: { house: string; more?: string }) {
  const { t } = useWords()
  return (
    <header className="sy-mine-head">
      <StrokeMark inked={3} size={20} />
      <strong>{house}</strong>
      {more && <span>{more}</span>}
      <CustomerLanguage label={t('mine.language')} />
    </header>
  )
}
