import type { OwnOnly } from '../src/config/layer.js'

/**
 * What a file of another repository may say of this one: how things are measured, judged and shown, and limits of what
 * is done. Each setting that it may not hold has its reason here; one that is named nowhere may not be held either, so
 * that what is new has to be thought of first. The longest path that fits decides; `*` stands for any name.
 */
const SHAREABLE: Readonly<Record<string, true | string>> = {
  extends: true,
  record: true,
  'record.name-mode': 'names would be kept as they are whenever that file cannot be read',
  history: 'where the history lies, and what of it is let go, is not for others to say',
  detect: true,
  findings: 'what is silenced is silenced by those who look after it',
  comment: true,
  check: true,
  notify: 'it reaches out, and names variables that hold secrets',
  risk: true,
  'risk.commits': 'a gate by percentiles needs changes to compare with',
  'risk.wait-days': 'it says which of the own changes count as good',
  'risk.gate.*.override-label': 'it says who may release a deployment',
  watch: 'it says what is watched',
  'watch.minutes': true,
  'watch.every': true,
  'watch.alpha': true,
  'watch.beta': true,
  'watch.harm': true,
  'watch.tolerate': true,
  'watch.on-inconclusive': true,
  'watch.series-days': true,
  'watch.on-pass': 'it starts a workflow',
  'watch.on-pass.enabled': true,
  'watch.checks': 'it reaches out, runs commands, and names variables that hold secrets',
  rollback: 'it says what is started, where, and whose word counts',
  'rollback.enabled': true,
  'rollback.cool-down': true,
  'rollback.most-a-day': true,
  'rollback.verdict-ttl': true,
  'rollback.watch-minutes': true
}

export const ownOnly: OwnOnly = (path) => {
  const names = path.map(String)
  for (let end = names.length; end > 0; end--) {
    const rule = ruleAt(names.slice(0, end))
    if (rule !== undefined) return rule === true ? undefined : rule
  }
  return 'nobody has decided that others may say it'
}

/** Every path that has a rule of its own, for the test that knows all settings. */
export const RULED = Object.keys(SHAREABLE)

function ruleAt(names: readonly string[]): true | string | undefined {
  const rules = Object.entries(SHAREABLE)
  return rules.find(([path]) => {
    const parts = path.split('.')
    return parts.length === names.length && parts.every((part, index) => part === '*' || part === names[index])
  })?.[1]
}
