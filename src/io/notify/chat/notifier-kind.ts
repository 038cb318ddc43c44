import * as z from 'zod/mini'
import type { Notice } from '../../../domain/notice.js'
import type { Problem } from '../../../domain/problem.js'
import type { Notifier } from '../../../ports.js'
import type { NotifierName } from './names.js'
import type { Message, NotifyContext } from './notify-context.js'
import type { NotifierOptions } from './options.js'
import { sentOver } from './send.js'

/** One kind of place outside GitHub where people read. */
export interface NotifierKind<Options extends z.ZodMiniObject> {
  /** One sentence for the documentation. */
  readonly summary: string
  /** Its part of the configuration; every option has a default and a description. */
  readonly options: Options
  /** Off unless the configuration names it: nothing leaves GitHub that nobody asked for. */
  readonly byDefault: 'off'
  create(options: z.output<Options>, context: NotifyContext): Notifier
}

interface Declared<Options extends z.ZodMiniObject> {
  readonly name: NotifierName
  readonly summary: string
  readonly options: Options
  /** A Problem where a variable is missing that it needs. */
  readonly message: (notice: Notice, options: z.output<Options>, context: NotifyContext) => Message | Problem
}

/** Keeps the types of a kind's options together where it is declared, and gives every kind the same way to send. */
export const defineNotifier = <const Options extends z.ZodMiniObject>(
  { name, summary, options, message }: Declared<Options>,
  common: (options: z.output<Options>) => NotifierOptions
): NotifierKind<Options> => ({
  summary,
  options: options.check(z.describe(summary)),
  byDefault: 'off',
  create: (chosen, context) => ({
    name,
    send: (notice) => sentOver(() => message(notice, chosen, context), { name, options: common(chosen), context })
  })
})
