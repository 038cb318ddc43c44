import type { XmlAttributes } from '../xml/read-xml.js'

/** How long a result took: what it says, or else what lies between its start and its end. */
export function msOfTrx({ duration, startTime, endTime }: XmlAttributes): number | undefined {
  if (duration !== undefined) return msOfSpan(duration)
  if (startTime === undefined || endTime === undefined) return undefined
  const ms = Date.parse(endTime) - Date.parse(startTime)
  return ms >= 0 ? ms : undefined
}

/** A `TimeSpan` of .NET, `[d.]hh:mm:ss[.fffffff]`. */
function msOfSpan(text: string): number | undefined {
  const [, days = '0', hours, minutes, seconds] = SPAN.exec(text) ?? []
  if (seconds === undefined) return undefined
  const whole = (Number(days) * 24 + Number(hours)) * 60 + Number(minutes)
  return Math.round((whole * 60 + Number(seconds)) * 1e6) / 1000
}

const SPAN = /^\s{0,9}(?:(\d{1,3})\.)?(\d{1,2}):([0-5]?\d):([0-5]?\d(?:\.\d{1,9})?)\s{0,9}$/u
