import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { checkedInputs, contentsOf, type DispatchInputs } from '../../src/domain/dispatch-inputs.js'
import { inputsOf, type RollbackOrder } from '../../src/domain/rollback-order.js'
import { HOSTILE_LINES } from '../fakes/hostile.js'

const ORDER: RollbackOrder = {
  workflow: '.github/workflows/rollback.yml',
  environment: 'production',
  target: 'a'.repeat(40),
  targetDeployment: 80,
  expectedCurrentSha: 'b'.repeat(40),
  incident: 'd90',
  reason: '1 of 3 checks failed; seen 60 s after the deployment; run 12, attempt 1',
  hop: 1,
  rollbackOf: 90
}

const made = (order: RollbackOrder): DispatchInputs => {
  const checking = checkedInputs(order)
  if (checking.is === 'wrong') throw new Error(checking.names.join(', '))
  return checking.inputs
}

test('what was checked is what is sent', () => {
  expect(contentsOf(made(ORDER))).toEqual({ workflow: ORDER.workflow, values: inputsOf(ORDER) })
})

test('what becomes of the order afterwards reaches no input', () => {
  const order = { ...ORDER }
  const inputs = made(order)
  order.reason = '$(touch pwned)'
  expect(contentsOf(inputs).values['reason']).toBe(ORDER.reason)
})

test('no text of somebody else is an input, in whatever field it stands', () => {
  const texts = ['workflow', 'environment', 'target', 'expectedCurrentSha', 'incident', 'reason'] as const
  const hostile = fc.oneof(fc.constantFrom(...HOSTILE_LINES), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(fc.constantFrom(...texts), hostile, (field, text) => {
      const checking = checkedInputs({ ...ORDER, [field]: text })
      if (checking.is === 'wrong') return true
      const { workflow, values } = contentsOf(checking.inputs)
      return Object.values({ workflow, ...values }).every((value) => !/[^\p{L}\p{N} ._/,;-]/u.test(value))
    })
  )
})

test('nobody else makes such inputs, neither by the compiler’s leave nor without it', () => {
  // @ts-expect-error: a text is no input
  const text = (): unknown => contentsOf('production')
  // @ts-expect-error: neither is what only looks like one
  const lookalike = (): unknown => contentsOf({ workflow: ORDER.workflow, values: { reason: 'x' } })
  const copied = (): unknown => contentsOf({ ...made(ORDER), ...{ values: { reason: '$(touch pwned)' } } })
  for (const forging of [text, lookalike, copied]) expect(forging).toThrow(/nobody has checked/)
})

test('only the two remedies speak of what starts a workflow', () => {
  const dispatches = /createWorkflowDispatch|createDispatchEvent|\/dispatches\b/
  const files = ['src', 'actions', 'commands'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  )
  const speaking = files.filter((path) => path.endsWith('.ts') && dispatches.test(readFileSync(path, 'utf8')))
  expect(speaking.sort()).toEqual(['src/io/remedy/repository-dispatch.ts', 'src/io/remedy/workflow-dispatch.ts'])
})
