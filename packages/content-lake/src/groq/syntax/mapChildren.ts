import type {ExprNode} from 'groq-js'

/**
 * Where a child of a node is evaluated: in the node's own scope, in a new one (`@` is the item, `^` what was `@`
 * before), or in a hidden one (`@` is the item, `^` passes it over), as groq-js makes for array traversals.
 */
export type ChildScope = 'same' | 'nested' | 'hidden'

/** A node with every child replaced. Selectors of delta functions and tuples are left as they are. */
export function mapChildren(
  node: ExprNode,
  replace: (child: ExprNode, scope: ChildScope) => ExprNode,
): ExprNode {
  const same = (child: ExprNode): ExprNode => replace(child, 'same')
  switch (node.type) {
    case 'Everything':
    case 'This':
    case 'Parent':
    case 'Value':
    case 'Parameter':
    case 'Context':
    case 'Tuple':
    case 'SelectorFuncCall':
    case 'SelectorNested':
      return node
    case 'And':
    case 'Or':
    case 'OpCall':
      return {...node, left: same(node.left), right: same(node.right)}
    case 'InRange':
      return {...node, base: same(node.base), left: same(node.left), right: same(node.right)}
    case 'AccessAttribute':
      return node.base ? {...node, base: same(node.base)} : node
    case 'AccessElement':
    case 'ArrayCoerce':
    case 'Asc':
    case 'Desc':
    case 'Deref':
    case 'Group':
    case 'Neg':
    case 'Not':
    case 'Pos':
    case 'Slice':
      return {...node, base: same(node.base)}
    case 'Filter':
    case 'Projection':
      return {...node, base: same(node.base), expr: replace(node.expr, 'nested')}
    case 'Map':
    case 'FlatMap':
      return {...node, base: same(node.base), expr: replace(node.expr, 'hidden')}
    case 'PipeFuncCall':
      return {
        ...node,
        base: same(node.base),
        args: node.args.map((argument) => replace(argument, 'nested')),
      }
    case 'FuncCall':
      return {...node, args: node.args.map(same)}
    case 'Array':
      return {
        ...node,
        elements: node.elements.map((element) => ({...element, value: same(element.value)})),
      }
    case 'Select':
      return {
        ...node,
        alternatives: node.alternatives.map((alternative) => ({
          ...alternative,
          condition: same(alternative.condition),
          value: same(alternative.value),
        })),
        ...(node.fallback && {fallback: same(node.fallback)}),
      }
    case 'Object':
      return {
        ...node,
        attributes: node.attributes.map((attribute) =>
          attribute.type === 'ObjectConditionalSplat'
            ? {
                ...attribute,
                condition: same(attribute.condition),
                value: same(attribute.value),
              }
            : {...attribute, value: same(attribute.value)},
        ),
      }
  }
}
