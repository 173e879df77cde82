import { z } from 'zod'
import { contract, fileOut, momentOut, text } from '#platform/public.ts'
import { MOST_BYTES, MOST_PREVIEW_BYTES } from './file.ts'

const params = z.object({ id: z.uuid() })
const ofFile = z.object({ id: z.uuid(), file: z.uuid() })
// Longer than is taken, so that a long name is refused with its own sentence.
const named = z.object({ name: z.string().max(400) })

export const fileLine = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  size: z.number(),
  sha256: z.string(),
  at: momentOut,
  by: z.string().nullable(),
  fromCustomer: z.boolean(),
  hasPreview: z.boolean(),
  erasedAt: momentOut.nullable(),
})

export const FILE_REFUSALS = {
  'file.empty': 400,
  'file.name_refused': 422,
  'file.type_not_taken': 415,
  'file.lies': 415,
  'file.too_large': 413,
  'file.too_many': 409,
} as const
const PREVIEW_REFUSALS = {
  'file.unknown': 404,
  'file.empty': 400,
  'file.type_not_taken': 415,
  'file.too_large': 413,
  'file.has_preview': 409,
} as const

export const listFiles = contract({
  route: 'GET /api/cases/:id/files',
  may: 'file.handle',
  summary: 'What came with a case, for those who handle it',
  params,
  output: z.object({ files: z.array(fileLine), heldBecause: z.string().nullable() }),
  refusals: { 'case.unknown': 404 },
})

export const addFile = contract({
  route: 'POST /api/cases/:id/files',
  may: 'file.handle',
  summary: 'Add one file to a case: the body is the file itself, its kind is read from its content',
  params,
  query: named,
  takesFile: MOST_BYTES,
  output: z.object({ id: z.string(), type: z.string() }),
  refusals: { 'case.unknown': 404, ...FILE_REFUSALS },
})

export const addPreview = contract({
  route: 'PUT /api/cases/:id/files/:file/preview',
  may: 'file.handle',
  summary: 'Add a small picture of a photo, drawn by the browser that has it open',
  params: ofFile,
  takesFile: MOST_PREVIEW_BYTES,
  output: z.object({}),
  refusals: { 'case.unknown': 404, ...PREVIEW_REFUSALS },
})

export const readFile = contract({
  route: 'GET /api/cases/:id/files/:file',
  may: 'file.handle',
  summary: 'One file, for those who handle the case. That it was read is written down',
  params: ofFile,
  query: z.object({ preview: z.enum(['yes', 'no']).default('no') }),
  givesFile: true,
  output: fileOut,
  refusals: { 'case.unknown': 404, 'file.unknown': 404 },
})

export const holdFiles = contract({
  route: 'PUT /api/cases/:id/hold',
  may: 'case.hold',
  summary: 'Keep everything of a case, whatever its age, until the hold is lifted',
  params,
  body: z.object({ because: text(500) }),
  output: z.object({}),
  refusals: { 'case.unknown': 404, 'hold.stands': 409 },
})

export const liftHold = contract({
  route: 'DELETE /api/cases/:id/hold',
  may: 'case.hold',
  summary: 'Lift the hold. What is old enough is erased at the next ring',
  params,
  output: z.object({}),
  refusals: { 'case.unknown': 404, 'hold.none': 409 },
})

const link = { 'link.unknown': 404, 'link.expired': 410, 'link.too_many': 429 } as const

export const listMyFiles = contract({
  route: 'GET /api/my-case/files',
  may: 'file.mine',
  summary: "What came with the customer's own case, by the link in the header x-sanying-link",
  output: z.object({ files: z.array(fileLine.omit({ by: true, sha256: true })) }),
  refusals: link,
})

export const addMyFile = contract({
  route: 'POST /api/my-case/files',
  may: 'file.mine',
  summary: 'Add one file to the case of the link: the body is the file itself',
  query: named,
  takesFile: MOST_BYTES,
  output: z.object({ id: z.string(), type: z.string() }),
  refusals: { ...link, ...FILE_REFUSALS },
})

export const addMyPreview = contract({
  route: 'PUT /api/my-case/files/:file/preview',
  may: 'file.mine',
  summary: 'Add a small picture of a photo of the case of the link',
  params: z.object({ file: z.uuid() }),
  takesFile: MOST_PREVIEW_BYTES,
  output: z.object({}),
  refusals: { ...link, ...PREVIEW_REFUSALS },
})

export const readMyFile = contract({
  route: 'GET /api/my-case/files/:file',
  may: 'file.mine',
  summary: 'One file of the case of the link',
  params: z.object({ file: z.uuid() }),
  query: z.object({ preview: z.enum(['yes', 'no']).default('no') }),
  givesFile: true,
  output: fileOut,
  refusals: { ...link, 'file.unknown': 404 },
})
