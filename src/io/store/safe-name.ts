import type { Segment } from '../../domain/segment.js'

/** Whether a segment and its files have names that mean the same on every file system and in every cache key. */
export const isSafe = ({ name, files }: Segment): boolean => isSafeName(name) && [...files.keys()].every(isSafeFile)

/** Segments have no dots in their names: what has one beside them is ours. */
export const isSafeName = (name: string): boolean => /^[a-z0-9][a-z0-9_-]{0,119}$/.test(name) && !DEVICES.test(name)

export const isSafeFile = (name: string): boolean =>
  /^[a-z0-9][a-z0-9_-]{0,63}\.[a-z0-9]{1,16}$/.test(name) && !DEVICES.test(name)

/** Names that Windows keeps for devices, whatever follows the dot. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/
