import { Radio } from '@mantine/core'
import { useState } from 'react'
import { CLASSES } from '#guard/classes/class.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { Tag } from '../ui/tag.tsx'
import type { Incident } from './one-incident.tsx'

/** How it might be classed, with an example of each. A possible route; what the law says, counsel says. */
export function Classes({ it }: { it: Incident }) {
  const { t } = useWords()
  const act = useDo()
  const [chosen, setChosen] = useState<(typeof CLASSES)[number] | null>(null)
  const { mine, others } = it.ratings
  return (
    <section className="sy-incident-part">
      <h3>{t('incidents.class')}</h3>
      <p className="sy-small sy-quiet">{t('incidents.class.why')}</p>
      {mine ? (
        <>
          <p>
            <Tag>{t(`incidents.class.${mine}`)}</Tag>
          </p>
          {others.map((one) => (
            <p key={one.by} className="sy-small">
              {t('incidents.class.other', { by: one.by, class: t(`incidents.class.${one.class}`) })}
            </p>
          ))}
        </>
      ) : (
        <>
          <Radio.Group
            label={t('incidents.class.mine')}
            value={chosen}
            onChange={(value) => setChosen(CLASSES.find((one) => one === value) ?? null)}
          >
            {CLASSES.map((one) => (
              <Radio
                key={one}
                value={one}
                mt="xs"
                label={t(`incidents.class.${one}`)}
                description={t(`incidents.class.${one}.help`)}
              />
            ))}
          </Radio.Group>
          <ActButton
            locked={chosen ? undefined : t('incidents.class.choose')}
            onAct={() => chosen && void act('POST /api/incidents/:id/ratings', { id: it.id, class: chosen })}
          >
            {t('incidents.class.send')}
          </ActButton>
        </>
      )}
    </section>
  )
}
