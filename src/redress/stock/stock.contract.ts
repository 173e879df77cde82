import { z } from 'zod'
import { contract, text } from '#platform/public.ts'
import { amount } from '../grades/grade.contract.ts'
import { CURRENCIES } from '../remedies/matrix.ts'

const name = z.object({ 'zh-Hant': text(60), 'zh-Hans': text(60), en: text(60) })
export const stockKey = z.string().regex(/^[a-z][a-z0-9_]{1,39}$/)

export const stockItem = z.object({
  key: z.string(),
  name,
  unitCost: z.number(),
  currency: z.enum(CURRENCIES),
  onHand: z.number(),
  reserved: z.number(),
  left: z.number(),
})

export const listStock = contract({
  route: 'GET /api/stock',
  may: 'remedy.read',
  summary: 'Small things that can be given: how many there are, how many are spoken for, what one costs',
  output: z.object({ items: z.array(stockItem) }),
  refusals: {},
})

export const keepStock = contract({
  route: 'PUT /api/stock/:key',
  may: 'stock.keep',
  summary: 'Say how many there are now. Never fewer than are spoken for',
  params: z.object({ key: stockKey }),
  body: z.object({
    name,
    unitCost: amount,
    currency: z.enum(CURRENCIES),
    onHand: z.number().int().min(0).max(1_000_000),
  }),
  output: z.object({}),
  refusals: { 'stock.spoken_for': 409 },
})
