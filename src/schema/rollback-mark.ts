/**
 * What a deployment's payload says of being a rollback. Any `rollback` in it marks one: whoever put it there meant that. The
 * payload is an object, or one in a text. `of`: the deployment that was taken back, where that can be read.
 */
export function rollbackMarkIn(payload: unknown): { readonly of?: number } | undefined {
  const inside = typeof payload === 'string' ? parsed(payload) : payload
  if (typeof inside !== 'object' || inside === null || !Object.hasOwn(inside, 'rollback')) return undefined
  const mark: unknown = Reflect.get(inside, 'rollback')
  if (mark === null || mark === undefined || mark === false) return undefined
  const of = typeof mark === 'object' && Object.hasOwn(mark, 'of') ? Number(Reflect.get(mark, 'of')) : NaN
  return Number.isSafeInteger(of) && of > 0 ? { of } : {}
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
