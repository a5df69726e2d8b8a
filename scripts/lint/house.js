/**
 * Rules of the house that no linter brings: a type assertion needs a line that says why.
 * Plain JavaScript, since oxlint loads it as it is.
 */
const explainAssertion = {
  meta: {
    type: 'problem',
    messages: {
      explain:
        'Say why this type assertion holds, in a comment "// why: …" on the line above, or narrow the type instead.',
    },
    schema: [],
  },
  create(context) {
    const lines = context.sourceCode.lines
    const isConst = (annotation) =>
      annotation.type === 'TSTypeReference' &&
      annotation.typeName.type === 'Identifier' &&
      annotation.typeName.name === 'const'
    const isExplained = (line) => {
      let above = line - 2
      while (above >= 0 && lines[above].trimStart().startsWith('//')) {
        if (lines[above].trimStart().startsWith('// why: ')) return true
        above -= 1
      }
      return false
    }
    const check = (node) => {
      if (node.typeAnnotation && isConst(node.typeAnnotation)) return
      if (!isExplained(node.loc.start.line)) context.report({node, messageId: 'explain'})
    }
    return {TSAsExpression: check, TSTypeAssertion: check, TSNonNullExpression: check}
  },
}

// oxlint loads a plugin by its default export.
export default {meta: {name: 'house'}, rules: {'explain-assertion': explainAssertion}}
