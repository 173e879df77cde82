import { z } from 'zod'
import { contract, text } from '#platform/public.ts'

export const listStories = contract({
  route: 'GET /api/demo/stories',
  may: 'demo.watch',
  summary: 'Stories a visitor can watch unfold, agent and lead side by side',
  output: z.object({
    stories: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        language: z.string(),
        agent: z.string(),
        lead: z.string(),
        beats: z.number(),
        hard: z.boolean(),
      }),
    ),
    people: z.array(
      z.object({ key: z.string(), name: z.string(), role: z.string(), language: z.string(), email: z.string() }),
    ),
    password: z.string(),
  }),
  refusals: {},
})

export const playBeat = contract({
  route: 'POST /api/demo/stories/:story/beats',
  may: 'demo.watch',
  summary: 'Let the next thing of a story happen now. Without a contact the story begins',
  params: z.object({ story: text(80) }),
  body: z.object({ contact: z.uuid().optional(), holder: text(40).optional(), next: z.number().int().min(0).max(500) }),
  output: z.object({ contact: z.string().nullable(), holder: z.string(), pauseSeconds: z.number(), over: z.boolean() }),
  refusals: { 'story.unknown': 404, 'agent.unavailable': 409 },
})
