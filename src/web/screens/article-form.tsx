import { Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { ActButton } from '../ui/act-button.tsx'
import type { NewArticle } from './articles-screen.tsx'

const KINDS = ['article', 'notice', 'standard'] as const
const EMPTY: NewArticle = { key: '', kind: 'notice', title: '', words: '' }

/** A new version. It is never edited afterwards, so it asks for everything before it goes out. */
export function ArticleForm({ onPublish }: { onPublish: (it: NewArticle) => Promise<boolean> }) {
  const { t } = useWords()
  const [it, setIt] = useState<NewArticle>(EMPTY)
  const set = (more: Partial<NewArticle>) => setIt((before) => ({ ...before, ...more }))
  const isFilled = [it.key, it.title, it.words].every((words) => words.trim() !== '')
  return (
    <details className="sy-article-form">
      <summary>{t('articles.publish')}</summary>
      <div className="sy-article-fields">
        <TextInput label={t('articles.key')} value={it.key} onChange={(on) => set({ key: on.currentTarget.value })} />
        <Select
          label={t('articles.kind')}
          data={KINDS.map((value) => ({ value, label: t(`articles.kind.${value}`) }))}
          value={it.kind}
          allowDeselect={false}
          onChange={(value) => set({ kind: KINDS.find((kind) => kind === value) ?? 'notice' })}
        />
      </div>
      <TextInput
        label={t('articles.name')}
        value={it.title}
        onChange={(on) => set({ title: on.currentTarget.value })}
      />
      <Textarea
        autosize
        minRows={3}
        label={t('articles.words')}
        value={it.words}
        onChange={(on) => set({ words: on.currentTarget.value })}
      />
      <p className="sy-small sy-quiet">{t('articles.publish.why')}</p>
      <ActButton
        tone="primary"
        locked={isFilled ? undefined : t('articles.fill')}
        onAct={() => void onPublish(it).then((made) => made && setIt(EMPTY))}
      >
        {t('articles.publish')}
      </ActButton>
    </details>
  )
}
