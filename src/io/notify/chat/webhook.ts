import { createHmac } from 'node:crypto'
import * as z from 'zod/mini'
import { NOTICE_SOURCES, type Notice } from '../../../domain/notice.js'
import { Problem } from '../../../domain/problem.js'
import { defineNotifier } from './notifier-kind.js'
import { notifierOptions, variable } from './options.js'
import { MOST, plain } from './wording.js'

/** Any receiver of JSON; signed where a secret is shared with it. */
export const webhook = defineNotifier(
  {
    name: 'webhook',
    summary: 'Any receiver of JSON over https.',
    options: z.object({
      ...notifierOptions('FORESHOCK_WEBHOOK_URL'),
      'secret-variable': z.optional(
        variable.check(
          z.describe(
            'The environment variable of the step that holds a secret. The header `x-foreshock-signature-256` is then `sha256=` and the HMAC of the body.'
          )
        )
      )
    }),
    message(notice, options, { secret }) {
      const body = JSON.stringify(notificationOf(notice))
      const name = options['secret-variable']
      if (name === undefined) return { body }
      const key = secret(name)
      if (key === undefined)
        return new Problem({
          what: `The environment variable ${name}, which holds the secret to sign with, is not set, so nothing was sent`,
          todo: `Give it to the step: \`env: { ${name}: \${{ secrets.${name} }} }\``
        })
      const signature = createHmac('sha256', key).update(body).digest('hex')
      return { body, headers: { 'x-foreshock-signature-256': `sha256=${signature}` } }
    }
  },
  (options) => options
)

const line = (what: string) => z.string().check(z.describe(what))

/** What a receiver gets. Keys are only ever added. Texts are one line, and hold no secrets; a receiver escapes them for where it shows them. */
export const notification = z.object({
  version: z.literal(1),
  id: line('The same for the same event: a message may come twice.'),
  from: z.enum(NOTICE_SOURCES).check(z.describe('What it comes from.')),
  outcome: line('A verdict, what a gate says or how risky a change is, or what became of a rollback.'),
  title: line('What it is about.'),
  headline: line('One sentence that can stand alone.'),
  details: z
    .array(z.string())
    .check(z.maxLength(MOST.details), z.describe('Further sentences, the most important first.')),
  more: z.int().check(z.gte(0), z.describe('How many further sentences the run has.')),
  repository: line('`owner/name`'),
  runUrl: line('The run that says so.'),
  sha: z.optional(line('The commit that it is about.')),
  branch: z.optional(line('Its branch.')),
  environment: z.optional(line('The environment of the deployment.'))
})

function notificationOf(notice: Notice): z.output<typeof notification> {
  const { id, from, outcome, title, headline, details, repository, runUrl, sha, branch, environment } = notice
  const text = (name: string): string => plain([{ name }], MOST.name)
  return {
    version: 1,
    id: text(id),
    from,
    outcome,
    title: plain(title, MOST.headline),
    headline: plain(headline, MOST.headline),
    details: details.slice(0, MOST.details).map((detail) => plain(detail, MOST.detail)),
    more: Math.max(0, details.length - MOST.details),
    repository,
    runUrl,
    ...(sha === undefined ? {} : { sha }),
    ...(branch === undefined ? {} : { branch: text(branch) }),
    ...(environment === undefined ? {} : { environment: text(environment) })
  }
}
