import { useEffect, useId, useState } from 'react'
import { useWords } from '../i18n.ts'
import type { MyCaseActs, MyFile } from './my-case-view.ts'

/** Photos and papers: sent as they are as soon as they are chosen, each with what became of it. */
export function MyCaseFiles({ acts }: { acts: MyCaseActs }) {
  const { t } = useWords()
  const [kept, setKept] = useState<readonly MyFile[]>([])
  const [said, setSaid] = useState('')
  const name = useId()
  const { onFiles, onFile } = acts
  useEffect(() => {
    onFiles().then(setKept, () => undefined)
  }, [onFiles])
  const send = async (files: readonly File[]) => {
    setSaid(t('mine.files.sending'))
    const refused: string[] = []
    for (const file of files) {
      const sentence = await onFile(file)
      if (sentence !== null) refused.push(`${file.name}：${sentence}`)
    }
    setSaid(refused.length > 0 ? refused.join('\n') : t('mine.files.sent'))
    onFiles().then(setKept, () => undefined)
  }
  return (
    <div className="sy-mine-files">
      <label htmlFor={name}>{t('mine.files')}</label>
      <input
        id={name}
        type="file"
        multiple
        onChange={(event) => {
          const chosen = [...(event.currentTarget.files ?? [])]
          event.currentTarget.value = ''
          if (chosen.length > 0) void send(chosen)
        }}
      />
      <p className="sy-mine-verbatim" role="status">
        {said}
      </p>
      {kept.length > 0 && (
        <ul className="sy-mine-lines">
          {kept.map((file) => (
            <li key={file.id}>{file.name}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
