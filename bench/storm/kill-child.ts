/** A process that records and packs in a folder, and is ended before one of the steps that change the disk. */
import type { KillTask } from './kills.js'
import { isAcknowledged, packAfter, recordAs, recorderAt } from './recorder.js'

process.once('message', ({ seat, victim, at }: KillTask) => {
  let steps = 0
  const recorder = recorderAt(seat, {
    beforeStep: () => {
      steps += 1
      if (steps === at) process.kill(process.pid, 'SIGKILL')
      return Promise.resolve()
    }
  })
  const work = async (): Promise<void> => {
    const recorded = await recordAs(recorder, victim, seat)
    if (isAcknowledged(recorded)) await new Promise<void>((sent) => process.send?.('acknowledged', () => sent()))
    await packAfter(recorder, recorded, seat)
  }
  work().then(
    () => process.exit(0),
    (thrown: unknown) => {
      console.error(thrown)
      process.exit(1)
    }
  )
})
