import { secondsToDispatch } from '../../bench/rollback/time-to-dispatch.js'

test('the time to the dispatch is that of the polls until the verdict, and of what GitHub is asked then', async () => {
  const polls: number[] = []
  const judged = () => (poll: { readonly until: number; readonly bad: number; readonly total: number }) => {
    polls.push(poll.bad / poll.total)
    return poll.until >= 30_000 ? 'fail' : 'inconclusive'
  }
  const seconds = await secondsToDispatch(judged, 1)
  expect(polls).toHaveLength(2)
  expect(Math.max(...polls)).toBeGreaterThan(0.05)
  expect(seconds).toBeGreaterThan(30)
  expect(seconds).toBeLessThan(40)
})
