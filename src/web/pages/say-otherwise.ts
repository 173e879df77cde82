import type { ApiInput, RouteName } from '#api.ts'
import type { Judge } from '../ui/contact/utterance-view.ts'

type Act = <R extends RouteName>(route: R, input: ApiInput<R>) => Promise<unknown>

/** A person's word about one mark of a contact, through the house's own doors. */
export const sayTo =
  (act: Act, id: string): Judge['say'] =>
  (utterance, kind, verdict) => {
    if (verdict === 'counts') void act('PUT /api/contacts/:id/marks', { id, utterance, kind, counts: true })
    else if (verdict === 'back')
      void act('DELETE /api/contacts/:id/corrections/:utterance/:kind', { id, utterance, kind })
    else void act('PUT /api/contacts/:id/corrections/:utterance/:kind', { id, utterance, kind, says: verdict })
  }
