import * as z from 'zod/mini'
import type { Notice } from '../../../domain/notice.js'
import type { Prose } from '../../../domain/prose.js'
import { defineNotifier } from './notifier-kind.js'
import { notifierOptions } from './options.js'
import { detailsOf, MOST, partsOf, placeOf, SYMBOLS } from './wording.js'

/** An incoming webhook of Slack, with Block Kit. */
export const slack = defineNotifier(
  {
    name: 'slack',
    summary: 'A channel of Slack, by an incoming webhook.',
    options: z.object(notifierOptions('SLACK_WEBHOOK_URL')),
    message: (notice) => ({ body: JSON.stringify(slackMessage(notice)) })
  },
  (options) => options
)

/** Slack takes 3,000 characters a text; what is escaped grows. */
const MOST_TEXT = 3_000

function slackMessage(notice: Notice): object {
  const head = `${SYMBOLS[notice.tone]} *${mrkdwn(notice.title, MOST.name)}*: ${mrkdwn(notice.headline, MOST.headline)}`
  const lines = fitting(detailsOf(notice).shown.map((detail) => `• ${mrkdwn(detail, MOST.detail)}`))
  const more = notice.details.length - lines.length
  const place = placeOf(notice).map(code).join(' · ')
  return {
    // What a notification on a phone shows.
    text: head,
    blocks: [
      section(head),
      ...(notice.details.length === 0
        ? []
        : [section([...lines, ...(more > 0 ? [`And ${more} more.`] : [])].join('\n'))]),
      { type: 'context', elements: [text(`${place} · <${escaped(notice.runUrl).replaceAll('|', '%7C')}|the run>`)] }
    ],
    unfurl_links: false
  }
}

const section = (words: string): object => ({ type: 'section', text: text(words) })

/** `verbatim`: Slack makes no links, channels or mentions of what looks like some. */
const text = (words: string): object => ({ type: 'mrkdwn', text: words, verbatim: true })

/** As many whole lines as there is room for, beside one that says how many more there are. */
function fitting(lines: readonly string[]): readonly string[] {
  let length = ROOM_FOR_MORE
  return lines.filter((line) => (length += line.length + 1) <= MOST_TEXT)
}

const ROOM_FOR_MORE = 40

const mrkdwn = (prose: Prose, most: number): string =>
  partsOf(prose, most)
    .map(({ text: part, isName }) => (isName ? code(part) : escaped(part)))
    .join('')

/** Names stand in code, where nothing is emphasised and no emoji is drawn. */
const code = (name: string): string => `\`${escaped(name).replaceAll('`', 'ˋ')}\``

/** The three characters that Slack wants spelt: without them there are neither mentions nor links. */
const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
