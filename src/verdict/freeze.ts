/** A span in which nothing is deployed, by the clock on the wall of a place: once, or every week. */
export interface Freeze {
  /** `2026-12-20 00:00`, or `Fri 16:00` for every week. */
  readonly from: string
  readonly until: string
  /** A name of the IANA database: `Europe/Zurich`. */
  readonly timeZone: string
  readonly because?: string
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** Whether a moment, in epoch milliseconds, is in the span: from its first minute up to its last, without it. */
export function isFrozen({ from, until, timeZone }: Freeze, at: number): boolean {
  const [start, end] = [momentOf(from), momentOf(until)]
  const wall = wallClock(at, timeZone)
  if (start === undefined || end === undefined || wall === undefined) return false
  if (start.is === 'dated' && end.is === 'dated') return start.text <= wall.text && wall.text < end.text
  if (start.is !== 'weekly' || end.is !== 'weekly') return false
  return start.minute <= end.minute
    ? start.minute <= wall.minute && wall.minute < end.minute
    : start.minute <= wall.minute || wall.minute < end.minute
}

/** What is wrong with a span; undefined where nothing is. */
export function wrongFreeze({ from, until, timeZone }: Freeze): string | undefined {
  const [start, end] = [momentOf(from), momentOf(until)]
  if (start === undefined || end === undefined) return 'a time is written as "2026-12-20 00:00" or as "Fri 16:00"'
  if (start.is !== end.is) return 'both ends are dates, or both are days of the week'
  if (start.is === 'dated' && end.is === 'dated' && start.text >= end.text) return 'it ends before it begins'
  if (start.is === 'weekly' && end.is === 'weekly' && start.minute === end.minute)
    return 'it ends when it begins: a whole week is no freeze that ends'
  return wallClock(0, timeZone) === undefined ? 'a time zone is called as in "Europe/Zurich" or "UTC"' : undefined
}

type Moment = { readonly is: 'dated'; readonly text: string } | { readonly is: 'weekly'; readonly minute: number }

function momentOf(text: string): Moment | undefined {
  if (/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text.replace(' ', 'T')}Z`)))
    return { is: 'dated', text }
  const [, day = '', hour = '', minute = ''] = /^(\w{3}) ([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? []
  const index = DAYS.findIndex((one) => one === day.toLowerCase())
  return index < 0 ? undefined : { is: 'weekly', minute: (index * 24 + Number(hour)) * 60 + Number(minute) }
}

/** The date and time that a clock there shows, and the minute of the week that begins on Monday. */
function wallClock(at: number, timeZone: string): { readonly text: string; readonly minute: number } | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      weekday: 'short',
      hourCycle: 'h23'
    }).formatToParts(at)
    const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? ''
    const day = DAYS.findIndex((one) => one === of('weekday').toLowerCase())
    return {
      text: `${of('year')}-${of('month')}-${of('day')} ${of('hour')}:${of('minute')}`,
      minute: (day * 24 + Number(of('hour'))) * 60 + Number(of('minute'))
    }
  } catch {
    return undefined
  }
}
