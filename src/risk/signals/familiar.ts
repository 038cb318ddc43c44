import { say } from '../../domain/prose.js'
import { learned } from '../learned.js'

/** Says nothing of anybody: what is measured is the code, and how well it is known. */
export const familiar = learned({
  summary:
    'How well this part of the repository is known to those who change it (EXP, REXP, SEXP, NDEV). Nobody is named, counted or ranked.',
  family: 'experience',
  measures: [
    'exp',
    'rexp',
    'sexp',
    'ndev',
    'ndevPerFile',
    'sexpOfExp',
    'rexpOfExp',
    'authorGap',
    'authorDay',
    'authorRate'
  ],
  words: () => say`how well this part of the repository is known to those who change it`
})
