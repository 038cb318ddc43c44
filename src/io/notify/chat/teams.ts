import * as z from 'zod/mini'
import type { Notice } from '../../../domain/notice.js'
import type { Prose } from '../../../domain/prose.js'
import { defineNotifier } from './notifier-kind.js'
import { notifierOptions } from './options.js'
import { detailsOf, MOST, partsOf, placeOf, plain, SYMBOLS } from './wording.js'

/** A workflow of Teams that posts the card it is sent: what Microsoft has put in the place of connectors. */
export const teams = defineNotifier(
  {
    name: 'teams',
    summary: 'A channel or chat of Microsoft Teams, by a workflow that starts when a webhook request is received.',
    options: z.object(notifierOptions('TEAMS_WEBHOOK_URL')),
    message: (notice) => ({ body: JSON.stringify(teamsMessage(notice)) })
  },
  (options) => options
)

const COLOURS = { good: 'Good', bad: 'Attention', unsure: 'Warning' } as const satisfies Record<Notice['tone'], string>

/**
 * An adaptive card of version 1.2, which all clients of Teams draw. All text is in runs of rich text blocks: unlike text
 * blocks, they know no Markdown, so that no name can become a link.
 */
function teamsMessage(notice: Notice): object {
  const { shown, more } = detailsOf(notice)
  const head = run(`${SYMBOLS[notice.tone]} ${plain(notice.title, MOST.name)}`, {
    weight: 'Bolder',
    color: COLOURS[notice.tone]
  })
  const content = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.2',
    body: [
      block([head, run(': '), ...runs(notice.headline, MOST.headline)]),
      ...shown.map((detail) => block([run('• '), ...runs(detail, MOST.detail)])),
      ...(more > 0 ? [block([run(`And ${more} more.`)])] : []),
      block([run(placeOf(notice).join(' · '), { isSubtle: true, size: 'Small' })])
    ],
    actions: [{ type: 'Action.OpenUrl', title: 'Open the run', url: notice.runUrl }],
    msteams: { width: 'Full' }
  }
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }]
  }
}

const block = (inlines: readonly object[]): object => ({ type: 'RichTextBlock', inlines })

const run = (text: string, style: object = {}): object => ({ type: 'TextRun', text, ...style })

const runs = (prose: Prose, most: number): readonly object[] =>
  partsOf(prose, most).map(({ text, isName }) => run(text, isName ? { fontType: 'Monospace' } : {}))
