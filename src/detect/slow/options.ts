import * as z from 'zod/mini'

/** The settings of a detector of slowness; only the least loss that counts is another for jobs, steps and tests. */
export const slowOptions = (what: string, seconds: number) =>
  z.object({
    ratio: z._default(
      z
        .number()
        .check(z.gt(1), z.describe(`How many times its usual time a ${what} must take in one run to be named.`)),
      1.3
    ),
    'level-ratio': z._default(
      z
        .number()
        .check(
          z.gt(1),
          z.describe(
            `How many times its former time a ${what} must take, run after run, to be named as slower since then.`
          )
        ),
      1.1
    ),
    seconds: z._default(
      z.number().check(z.gte(0), z.describe(`How many seconds a ${what} must have lost to be named.`)),
      seconds
    ),
    runs: z._default(z.int().check(z.gte(5), z.lte(500), z.describe('How many earlier runs tell what is usual.')), 30),
    'false-alarms': z._default(
      z
        .number()
        .check(
          z.gt(0),
          z.lte(0.5),
          z.describe(
            `The share of judged runs that would hold a false finding, over every ${what} together, if times scattered as the model says. Real times scatter more wildly: expect a few times as many.`
          )
        ),
      0.01
    )
  })

export type SlowOptions = z.output<ReturnType<typeof slowOptions>>
