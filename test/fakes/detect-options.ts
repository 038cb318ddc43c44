import * as z from 'zod/mini'
import { type DetectOptions, type DetectorName, detectors } from '../../src/detect/index.js'

/** These detectors with their defaults, and no other. */
export function onlyDetectors(...names: readonly DetectorName[]): DetectOptions {
  const wanted: ReadonlySet<string> = new Set(names)
  const entries = Object.entries(detectors).map(([name, { options }]) => [
    name,
    wanted.has(name) ? z.parse(options, {}) : false
  ])
  return Object.fromEntries(entries) as DetectOptions
}
