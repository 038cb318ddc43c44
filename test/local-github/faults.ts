import type { ServerResponse } from 'node:http'
import type { FaultRule } from './local-github.js'
import { secondaryLimit } from './rate-limit.js'
import { apiError, blobError, twirpError, type Reply } from './reply.js'
import type { State } from './state.js'

/** What can go wrong with one call. */
export const FAULTS = [
  'time-out',
  'reset',
  '500',
  '502',
  '503',
  '429',
  '403-secondary',
  '401',
  '404',
  '409',
  '422',
  'html-200',
  'cut-json',
  'slow-bytes'
] as const

export type Fault = (typeof FAULTS)[number]

/** The faults that a test asked for. */
export interface FaultPlan {
  add(rule: FaultRule): { readonly remove: () => void }
  clear(): void
  /** The rule that applies to this call of the operation; counts the call. */
  next(operation: string): FaultRule | undefined
}

export function faultPlan(): FaultPlan {
  const rules = new Set<{ readonly rule: FaultRule; calls: number }>()
  return {
    add(rule) {
      const counted = { rule, calls: 0 }
      rules.add(counted)
      return { remove: () => void rules.delete(counted) }
    },
    clear: () => rules.clear(),
    next(operation) {
      let applying: FaultRule | undefined
      for (const counted of rules) {
        const { rule } = counted
        if (!names(rule, operation) || applying !== undefined) continue
        const turn = counted.calls++ - (rule.afterCalls ?? 0)
        if (turn >= 0 && turn < (rule.times ?? Infinity)) applying = rule
      }
      return applying
    }
  }
}

/** Whether a rule is about an operation. */
export const names = (rule: { readonly operation: string | RegExp }, operation: string): boolean =>
  typeof rule.operation === 'string' ? rule.operation === operation : rule.operation.test(operation)

/** Faults that spoil a true reply on its way, so that the work is done. */
export const spoilsTheReply = (fault: Fault): boolean => fault === 'cut-json' || fault === 'slow-bytes'

/** The reply that a fault puts in the place of the true one; undefined for those without a reply of their own. */
export function faultReply(state: State, fault: Fault, operation: string): Reply | undefined {
  switch (fault) {
    case 'time-out':
    case 'reset':
    case 'cut-json':
    case 'slow-bytes':
      return undefined
    case 'html-200':
      return page(200, 'Welcome to the network. Please sign in to continue.')
    case '502':
      return page(502, 'Unicorn! This page is taking too long to load.')
    case '503':
      return page(503, 'No server is currently available to service your request.')
    case '429':
    case '403-secondary':
      return limitReply(state, fault === '429' ? 429 : 403, operation)
    default:
      return errorReply(Number(fault), operation)
  }
}

function errorReply(status: number, operation: string): Reply {
  const [message, code, blobCode] = ERRORS[status] ?? ['Server Error', 'internal', 'InternalError']
  if (operation.startsWith('blob/')) return blobError(status, blobCode)
  return isTwirp(operation) ? twirpError(status, code, message) : apiError(status, message)
}

function limitReply(state: State, status: 403 | 429, operation: string): Reply {
  const reply = secondaryLimit(state, status)
  const headers = reply.headers ?? {}
  if (operation.startsWith('blob/')) return withHeaders(blobError(503, 'ServerBusy'), headers)
  return isTwirp(operation)
    ? withHeaders(twirpError(status, 'resource_exhausted', 'rate limit exceeded'), headers)
    : reply
}

/** Message of the REST API, code of the results service, code of the blob storage. */
const ERRORS: Readonly<Record<number, readonly [string, string, string]>> = {
  401: ['Bad credentials', 'unauthenticated', 'AuthenticationFailed'],
  404: ['Not Found', 'not_found', 'BlobNotFound'],
  409: ['Conflict', 'already_exists', 'BlobAlreadyExists'],
  422: ['Validation Failed', 'invalid_argument', 'InvalidInput']
}

const isTwirp = (operation: string): boolean => /^(cache|artifact)\//.test(operation)
const withHeaders = (reply: Reply, more: Readonly<Record<string, string>>): Reply => ({
  ...reply,
  headers: { ...reply.headers, ...more }
})

const page = (status: number, text: string): Reply => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  bytes: Buffer.from(`<!DOCTYPE html>\n<html><body><p>${text}</p></body></html>\n`)
})

/** Sends the first half: well-formed HTTP for JSON, a torn connection for anything else. */
export function sendHalf(response: ServerResponse, body: Buffer, isJson: boolean): void {
  const half = body.subarray(0, Math.floor(body.length / 2))
  if (isJson) {
    response.setHeader('content-length', half.length)
    response.end(half)
    return
  }
  response.setHeader('content-length', body.length)
  response.write(half, () => response.socket?.destroy())
}

/** Sends one byte a second. */
export function sendSlowly(response: ServerResponse, body: Buffer): void {
  let sent = 0
  response.setHeader('content-length', body.length)
  response.flushHeaders()
  const timer = setInterval(() => {
    if (sent < body.length) response.write(body.subarray(sent, ++sent))
    if (sent < body.length) return
    clearInterval(timer)
    response.end()
  }, 1000)
  response.on('close', () => clearInterval(timer))
}
