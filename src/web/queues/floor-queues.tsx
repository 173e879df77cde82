import './queues.css'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { NowLines } from './queues-page.tsx'

/** On the floor: queue by queue, how many wait, the longest wait, and how many are here. */
export function FloorQueues() {
  const { t, language } = useWords()
  const now = useQuery({
    queryKey: ['queues-now'],
    meta: { topics: ['floor', 'queues'] },
    refetchInterval: 30_000,
    queryFn: () => call('GET /api/queues/now', {}),
  })
  if (!now.data || now.data.queues.length === 0) return null
  return (
    <section aria-label={t('rail.queues')}>
      <h2 className="sy-pane-head">{t('rail.queues')}</h2>
      {now.data.queues.map((queue) => (
        <div key={queue.key} className="sy-queues-now">
          <p>{queue.name[language] ?? queue.key}</p>
          <NowLines queue={queue} />
        </div>
      ))}
    </section>
  )
}
