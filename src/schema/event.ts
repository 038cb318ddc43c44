import * as z from 'zod/mini'
import { type Answer, known, unknown } from '../domain/answer.js'
import { Problem } from '../domain/problem.js'
import { namedRepository, perhaps } from './api-fields.js'
import type { ArrivedEvent } from './arrived-event.js'
import { eventShapes } from './event-shapes.js'

export type { ArrivedEvent }

/** Reads the runner's event file. An event not heard of keeps what all events share; a known one must hold its facts. */
export function parseEvent(name: string, json: unknown): Answer<ArrivedEvent> {
  const shared = z.safeParse(sharedShape, json)
  if (!shared.success) return unknown(unreadable(name, 'is not a JSON object'))
  const { action, ref, repository } = shared.data
  const facts = { name, action, ref, repository: repository?.full_name, defaultBranch: repository?.default_branch }
  const shape = eventShapes.get(name)
  if (shape === undefined) return known(facts)
  const parsed = z.safeParse(shape, json)
  if (parsed.success) return known({ ...facts, ...parsed.data })
  return unknown(unreadable(name, `does not hold \`${placeOf(parsed.error)}\` as GitHub sends it`))
}

/** Whether the event is about code from another repository. `undefined` where it does not say, a deleted fork included. */
export function isFromFork(event: ArrivedEvent): boolean | undefined {
  if (event.headRepository === undefined || event.repository === undefined) return undefined
  return event.headRepository.toLowerCase() !== event.repository.toLowerCase()
}

const sharedShape = z.object({
  action: perhaps(z.string()),
  ref: perhaps(z.string()),
  repository: perhaps(z.extend(namedRepository, { default_branch: perhaps(z.string()) }))
})

const placeOf = (error: z.core.$ZodError): string => error.issues[0]?.path.map(String).join('.') ?? 'its facts'

const unreadable = (name: string, why: string): Problem =>
  new Problem({
    what: `The \`${name}\` event ${why}`,
    todo: 'Run the action on an event of GitHub Actions, or pass the event file as GitHub wrote it'
  })
