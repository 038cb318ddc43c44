import { resolve } from 'node:path'
import { Problem } from '../src/domain/problem.js'
import { harmless } from '../src/domain/harmless.js'
import { init, type Initiated } from '../src/flows/init.js'
import { diff, type DiffLine } from '../src/init/diff.js'
import type { Plan } from '../src/init/plan.js'
import { checkoutAt } from '../src/io/git/checkout.js'
import { askYesNo, atTerminal, canAsk } from '../src/io/runner/ask.js'
import type { Outcome } from '../src/io/runner/define-action.js'
import type { World } from '../src/io/runner/run-action.js'
import { repositoryFiles } from '../src/io/workspace/repository-files.js'
import { mustBeFolder } from './must-be-folder.js'

interface Asked {
  readonly 'dry-run': boolean
  readonly yes: boolean
  readonly ref: string
  readonly path?: string
}

export async function initRepository(asked: Asked, world: World): Promise<Outcome> {
  if (!/^[\w./-]+$/.test(asked.ref))
    throw new Problem({
      where: '--ref:',
      what: `"${asked.ref}" is no version and no commit`,
      todo: 'Write v1, or the SHA of a commit'
    })
  const folder = resolve(world.folder, asked.path ?? '.')
  await mustBeFolder(folder)
  const checkout = await checkoutAt(folder)
  const root = checkout.is === 'known' ? checkout.value.root : folder
  const { REPORT_FILES } = await import('../src/ingest/reports/index.js')
  const done = await init(
    { files: repositoryFiles(root), log: world.log, asks: (planned) => mayWrite(planned, asked, world) },
    { ref: asked.ref, reportFiles: REPORT_FILES }
  )
  return outcomeOf(done, asked)
}

async function mayWrite(planned: Plan, asked: Asked, world: World): Promise<boolean> {
  if (asked['dry-run']) return false
  if (asked.yes) return true
  const terminal = atTerminal()
  if (!canAsk(terminal))
    throw new Problem({
      what: 'Nobody can be asked here whether to write',
      todo: 'See what it would be with --dry-run, or write it with --yes'
    })
  world.log.progress('')
  terminal.output.write(`${planText(planned, { colours: terminal.output.isTTY === true })}\n\n`)
  return askYesNo(
    terminal,
    `Write ${planned.changes.length === 1 ? 'this file' : `these ${planned.changes.length} files`}?`
  )
}

function outcomeOf({ plan: planned, written }: Initiated, asked: Asked): Outcome {
  return {
    outputs: {},
    exitCode: 0,
    json: {
      tests: planned.tests,
      changes: planned.changes.map(({ path, before, after }) => ({
        path,
        is: before === undefined ? 'new' : 'amended',
        diff: diff(before ?? '', after).map(({ is, text }) => (is === '@' ? text : `${is}${text}`))
      })),
      notes: planned.notes,
      written: written.map(({ path }) => path)
    },
    text: ({ colours }) => {
      if (planned.changes.length === 0)
        return [...notesOf(planned), '✓ Nothing to do: what can be recorded here is.'].join('\n')
      if (written.length === 0)
        return asked['dry-run'] ? `${planText(planned, { colours })}\n\nNothing was written.` : 'Nothing was written.'
      const shown = asked.yes ? `${planText(planned, { colours })}\n\n` : ''
      return `${shown}✓ Wrote ${written.map(({ path }) => harmless(path)).join(' and ')}. Commit and push: the next run is recorded.`
    }
  }
}

const notesOf = ({ notes }: Plan): readonly string[] => notes.map((note) => `! ${harmless(note)}`)

function planText(planned: Plan, { colours }: { readonly colours: boolean }): string {
  const found = planned.tests.map(
    ({ workflow, job, tools }) => `Found ${tools.join(', ')} in job ${harmless(job)} of ${harmless(workflow)}.`
  )
  const files = planned.changes.map(({ path, before, after }) =>
    [
      `${before === undefined ? 'New' : 'Changed'}: ${harmless(path)}`,
      ...diff(before ?? '', after).map((line) => coloured(line, colours))
    ].join('\n')
  )
  return [...found, ...notesOf(planned), '', files.join('\n\n')].join('\n')
}

const COLOURS = { '+': 32, '-': 31, '@': 36, ' ': undefined } as const

function coloured({ is, text }: DiffLine, colours: boolean): string {
  const line = is === '@' ? text : `${is} ${harmless(text)}`.trimEnd()
  const colour = COLOURS[is]
  return colours && colour !== undefined ? `\u001b[${colour}m${line}\u001b[39m` : line
}
