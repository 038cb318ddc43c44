import * as z from 'zod/mini'

const FORBIDDEN = /^(?:connection|content-length|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/i

const header = z.string().check(
  z.regex(/^[\w!#$%&'*+.^`|~-]{1,100}$/),
  z.refine((name: string) => !FORBIDDEN.test(name), 'is a header that a check may not set')
)

/** What every kind that asks over HTTP lets its user say. */
export const requestOptions = {
  url: z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(2000),
      z.regex(
        /^https?:\/\/[^\s/?#@]+(?:[/?#][^\s]*)?$/i,
        'must begin with http:// or https:// and hold no credentials'
      ),
      z.describe(
        'Where to ask, http or https. `${NAME}` stands for an environment variable of the step, whose value is never shown.'
      )
    ),
  headers: z._default(
    z
      .record(header, z.string().check(z.maxLength(8000)))
      .check(
        z.describe(
          'Headers to send, such as `Authorization: Bearer ${TOKEN}`. `${NAME}` stands for an environment variable of the step. None of them is sent to another origin that an answer redirects to.'
        )
      ),
    {}
  ),
  'timeout-seconds': z._default(
    z
      .number()
      .check(
        z.gt(0),
        z.lte(120),
        z.describe('How long one request may take, from the name of its host to the end of the answer.')
      ),
    10
  ),
  'allow-private': z._default(
    z
      .boolean()
      .check(
        z.describe(
          'Whether addresses of private networks and of this machine may be asked, as a self-hosted runner may have to. Link-local addresses, where clouds give out credentials, are never asked.'
        )
      ),
    false
  )
} as const

export interface RequestOptions {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly 'timeout-seconds': number
  readonly 'allow-private': boolean
}
