import * as z from 'zod/mini'
import { settle } from './settle.js'

/** Options of one plug-in: their schema alone, or with whether the plug-in runs when nothing is said of it. */
export type Member = Options | { readonly options: Options; readonly byDefault?: 'on' | 'off' }

/** Each member is off (`false`), or its options with all defaults filled in. */
export type FamilyOf<M> = z.ZodMiniType<{ [Name in keyof M]: false | z.output<OptionsOf<M[Name]>> }>

type Options = z.ZodMiniObject

type OptionsOf<M> = M extends Options ? M : M extends { readonly options: infer O extends Options } ? O : never

/**
 * A section of plug-ins, by name: `false` turns one off, `true` on with its defaults, a mapping on with options. `noun`
 * says what an unknown name is not. A registry whose entries have `options` can be handed in as it is.
 */
export function family<M extends Readonly<Record<string, Member>>>(noun: string, members: M): FamilyOf<M>
export function family(noun: string, members: Readonly<Record<string, Member>>): z.ZodMiniType {
  const shape = Object.entries(members).map(([name, member]) => [name, switchable(member)] as const)
  const schema = z.object(Object.fromEntries(shape))
  nouns.add(schema, { noun })
  return schema
}

/** What a name in this mapping is the name of. */
export const nounOf = (schema: z.core.$ZodType): string | undefined => nouns.get(schema)?.noun

const nouns = z.registry<{ noun: string }>()

/** A plug-in that cannot do without an option of the user has no `true`, and is off until it has it. */
function switchable(member: Member): z.ZodMiniType {
  const { options, byDefault = 'on' } = 'options' in member ? member : { options: member }
  const { description } = z.globalRegistry.get(options) ?? {}
  const defaults = (): unknown => settle({}, options).value
  const canBeBare = z.safeParse(options, defaults()).success
  const on = z.pipe(
    z.literal(true),
    z.transform(() => z.parse(options, defaults()))
  )
  const choices = canBeBare ? z.union([z.literal(false), on, options]) : z.union([z.literal(false), options])
  const withDefault = z.prefault(choices, canBeBare && byDefault === 'on')
  return description === undefined ? withDefault : withDefault.check(z.describe(description))
}
