/** Small faults of the kind that people make, one at a time, found in a file by TypeScript's own parser. */
import ts from 'typescript'

export interface Change {
  readonly path: string
  readonly line: number
  readonly was: string
  readonly is: string
  /** The text of the whole file with this fault. */
  readonly text: string
}

interface Edit {
  readonly node: ts.Node
  readonly is: string
}

export function changesIn(path: string, text: string): readonly Change[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const edits: Edit[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return
    if (ts.isTypeAliasDeclaration(node)) return
    edits.push(...editsOf(node))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return edits.map(({ node, is }) => {
    const [from, until] = [node.getStart(), node.getEnd()]
    return {
      path,
      line: file.getLineAndCharacterOfPosition(from).line + 1,
      was: text.slice(from, until),
      is,
      text: text.slice(0, from) + is + text.slice(until)
    }
  })
}

function editsOf(node: ts.Node): readonly Edit[] {
  if (ts.isBinaryExpression(node))
    return (SWAPS[node.operatorToken.kind] ?? []).map((is) => ({ node: node.operatorToken, is }))
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [{ node, is: node.operand.getText() }]
  if (ts.isNumericLiteral(node) && !ts.isElementAccessExpression(node.parent)) return constants(node)
  if (node.kind === ts.SyntaxKind.TrueKeyword) return isValue(node) ? [{ node, is: 'false' }] : []
  if (node.kind === ts.SyntaxKind.FalseKeyword) return isValue(node) ? [{ node, is: 'true' }] : []
  if (ts.isIfStatement(node))
    return [
      { node: node.expression, is: 'true' },
      { node: node.expression, is: 'false' }
    ]
  if (ts.isConditionalExpression(node)) return [{ node: node.condition, is: `!(${node.condition.getText()})` }]
  if (ts.isExpressionStatement(node)) return [{ node, is: ';' }]
  if (ts.isPropertyAccessExpression(node)) return (OTHERS[node.name.text] ?? []).map((is) => ({ node: node.name, is }))
  return []
}

/** The fault of one more, and of one less. */
const constants = (node: ts.NumericLiteral): readonly Edit[] => {
  const value = Number(node.text.replaceAll('_', ''))
  return [value + 1, value - 1].map((is) => ({ node, is: is < 0 ? `(${is})` : String(is) }))
}

const isValue = ({ parent }: ts.Node): boolean => !ts.isLiteralTypeNode(parent)

const { SyntaxKind: Kind } = ts

const SWAPS: Readonly<Partial<Record<ts.SyntaxKind, readonly string[]>>> = {
  [Kind.LessThanToken]: ['<=', '>='],
  [Kind.LessThanEqualsToken]: ['<', '>'],
  [Kind.GreaterThanToken]: ['>=', '<='],
  [Kind.GreaterThanEqualsToken]: ['>', '<'],
  [Kind.EqualsEqualsEqualsToken]: ['!=='],
  [Kind.ExclamationEqualsEqualsToken]: ['==='],
  [Kind.AmpersandAmpersandToken]: ['||'],
  [Kind.BarBarToken]: ['&&'],
  [Kind.QuestionQuestionToken]: ['&&'],
  [Kind.PlusToken]: ['-'],
  [Kind.MinusToken]: ['+'],
  [Kind.AsteriskToken]: ['/'],
  [Kind.SlashToken]: ['*'],
  [Kind.AsteriskAsteriskToken]: ['*']
}

const OTHERS: Readonly<Record<string, readonly string[]>> = {
  some: ['every'],
  every: ['some'],
  min: ['max'],
  max: ['min']
}
