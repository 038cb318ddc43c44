import * as z from 'zod/mini'
import { requestOptions } from '../request-options.js'

const query = (description: string) =>
  z.optional(z.string().check(z.minLength(1), z.maxLength(5000), z.describe(description)))

const countingQuery = (what: string) =>
  z.optional(
    z
      .string()
      .check(
        z.maxLength(5000),
        z.regex(/\{window\}/, 'must hold {window}, the length of what is counted'),
        z.describe(
          `A PromQL query for ${what} in the last \`[{window}]\`, as one series: \`sum(increase(…[{window}]))\`.`
        )
      )
  )

const queries = {
  errors: countingQuery('how many requests went wrong'),
  total: countingQuery('how many requests there were'),
  value: query(
    'A PromQL query for a value that stands somewhere at any time, as one series: memory, a quantile of latency. `{window}` in it is at least `step-seconds`.'
  )
} as const

interface Queries {
  readonly errors?: string | undefined
  readonly total?: string | undefined
  readonly value?: string | undefined
}

const isCounting = ({ errors, total, value }: Queries): boolean =>
  errors !== undefined && total !== undefined && value === undefined

const isLevel = ({ errors, total, value }: Queries): boolean =>
  errors === undefined && total === undefined && value !== undefined

export const prometheusOptions = z
  .object({
    ...requestOptions,
    ...queries,
    beside: z.optional(
      z
        .object(queries)
        .check(
          z.describe(
            'The same queries of the part of the service that was not deployed to, for a comparison at the same time.'
          )
        )
    ),
    'step-seconds': z._default(
      z
        .int()
        .check(
          z.gte(1),
          z.lte(3600),
          z.describe(
            'How long one piece of the time before the deployment is; at least four times as long as Prometheus waits between scrapes is a good choice.'
          )
        ),
      60
    )
  })
  .check(
    z.refine((options) => isCounting(options) || isLevel(options), 'needs either `errors` and `total`, or `value`'),
    z.refine(({ beside, ...own }) => beside === undefined || (isCounting(own) ? isCounting(beside) : isLevel(beside)), {
      message: 'needs the same queries as the check itself',
      path: ['beside']
    })
  )

export type PrometheusOptions = z.output<typeof prometheusOptions>

/** Two queries that count, or one for a value; of the part deployed to, and where asked for, of the other part. */
export type Asked =
  | { readonly is: 'counts'; readonly own: Counting; readonly beside?: Counting | undefined }
  | { readonly is: 'level'; readonly own: string; readonly beside?: string | undefined }

export interface Counting {
  readonly errors: string
  readonly total: string
}

/** What the options ask for. Options that went through their schema always ask for something. */
export function askedBy(options: PrometheusOptions): Asked {
  if (options.value !== undefined) return { is: 'level', own: options.value, beside: options.beside?.value }
  return {
    is: 'counts',
    own: countingOf(options),
    beside: options.beside === undefined ? undefined : countingOf(options.beside)
  }
}

const countingOf = ({ errors = '', total = '' }: Queries): Counting => ({ errors, total })
