import type { Call, RepositoryCall } from './call.js'
import type { Reply } from './reply.js'

const DEFAULT_SIZE = 30
const LARGEST_SIZE = 100

/** One page of a list, with its Link header. */
export function listReply<Item>(
  call: Call,
  items: readonly Item[],
  render: (item: Item) => unknown,
  sizes: Sizes = {}
): Reply {
  const page = pageOf(call, items.length, sizes)
  return { status: 200, headers: page.headers, json: items.slice(page.from, page.to).map(render) }
}

/** Where a list has pages of another size than most. */
interface Sizes {
  readonly size?: number
  readonly largest?: number
}

export interface Counted<Item> {
  /** The field that holds the page. */
  readonly field: string
  readonly items: readonly Item[]
  readonly render: (item: Item) => unknown
  /** How far the list can be paged; `total_count` tells the truth all the same. */
  readonly reach?: number
}

/** One page of a list inside an object with its `total_count`. */
export function countedReply<Item>(call: Call, list: Counted<Item>): Reply {
  const page = pageOf(call, Math.min(list.items.length, list.reach ?? Infinity))
  const items = list.items.slice(page.from, page.to).map(list.render)
  return { status: 200, headers: page.headers, json: { total_count: list.items.length, [list.field]: items } }
}

interface Page {
  readonly from: number
  readonly to: number
  readonly headers: Readonly<Record<string, string>>
}

function pageOf(call: Call, count: number, { size: usual = DEFAULT_SIZE, largest = LARGEST_SIZE }: Sizes = {}): Page {
  const size = Math.min(largest, positive(call.query.get('per_page')) ?? usual)
  const page = positive(call.query.get('page')) ?? 1
  const last = Math.max(1, Math.ceil(count / size))
  const from = (page - 1) * size
  const links = linksOf(call, { page, last })
  return { from, to: Math.min(from + size, count), headers: links === '' ? {} : { link: links } }
}

function linksOf(call: Call, at: { page: number; last: number }): string {
  const to = (page: number, rel: string): string => `<${pageUrl(call, page)}>; rel="${rel}"`
  return [
    ...(at.page > 1 ? [to(Math.min(at.page - 1, at.last), 'prev')] : []),
    ...(at.page < at.last ? [to(at.page + 1, 'next'), to(at.last, 'last')] : []),
    ...(at.page > 1 ? [to(1, 'first')] : [])
  ].join(', ')
}

/** GitHub's links name a repository by its id. */
function pageUrl(call: Call, page: number): string {
  const query = new URLSearchParams(call.query)
  query.set('page', String(page))
  const path = isInRepository(call)
    ? call.path.replace(/^\/(repos\/[^/]+\/[^/]+|repositories\/\d+)/, `/repositories/${call.repository.id}`)
    : call.path
  return `${call.root}${path}?${query.toString()}`
}

const isInRepository = (call: Call): call is RepositoryCall => 'repository' in call

function positive(text: string | null): number | undefined {
  const value = Number(text)
  return Number.isInteger(value) && value > 0 ? value : undefined
}
