import { z } from 'zod'
import { blockOut } from '#guard/public.ts'
import { contract, fileOut, language, momentOut } from '#platform/public.ts'
import { linkRefusals } from '../my-case/my-case.contract.ts'

const params = z.object({ id: z.uuid() })

export const myLetters = contract({
  route: 'GET /api/my-case/letters',
  may: 'portal.read',
  summary: 'Letters from the house that lie on this page, newest first',
  output: z.object({
    letters: z.array(
      z.object({
        id: z.string(),
        number: z.number(),
        title: z.string(),
        sentAt: momentOut,
        language,
        isNew: z.boolean(),
      }),
    ),
  }),
  refusals: linkRefusals,
})

export const openMyLetter = contract({
  route: 'POST /api/my-case/letters/:id/opening',
  may: 'portal.read',
  summary: 'Open one. What was sent by way of this page has arrived with that',
  params,
  output: z.object({ language, blocks: z.array(blockOut) }),
  refusals: { ...linkRefusals, 'my_letter.unknown': 404 },
})

export const myLetterPages = contract({
  route: 'GET /api/my-case/letters/:id/pdf',
  may: 'portal.read',
  summary: 'The same letter as pages to keep',
  params,
  output: fileOut,
  givesFile: true,
  refusals: { ...linkRefusals, 'my_letter.unknown': 404 },
})
