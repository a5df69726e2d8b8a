/** What a query is sent as, and what its result is called in the client's generated zod schemas. */
export interface GroqdSource {
  readonly groq: string
  readonly schema: string
  /** The generated zod schemas: what is declared before it is used. */
  readonly zod: string
}

/**
 * The same query and the same schema as a user of groqd writes them: zod 3, which groqd brings, `q.raw` for the text.
 * Translated from the client's own schemas, so that the two never ask for different things.
 */
export function toGroqdModule({groq, schema, zod}: GroqdSource): string {
  const declarations = new Map(
    [
      ...zod.matchAll(/^export const (\w+): z\.ZodMiniType<.*?> = ([^]*?)(?=\n\n|\n*(?![^]))/gm),
    ].map(([, name = '', value = '']) => [name, toZod3(value)]),
  )
  const needed = new Set<string>()
  const need = (name: string) => {
    const value = declarations.get(name)
    if (value === undefined || needed.has(name)) return
    for (const [word] of value.matchAll(/\b\w+Schema\b/g)) need(word)
    needed.add(name)
  }
  need(schema)
  return [
    `import {createGroqBuilderWithZod, z} from 'groqd'`,
    `import type {QueryConfig} from 'groqd'`,
    ...[...needed].map((name) => `const ${name} = ${declarations.get(name)}`),
    `export const query = createGroqBuilderWithZod<QueryConfig>().raw(${JSON.stringify(groq)}, ${schema})`,
    '',
  ].join('\n')
}

/** An expression of zod/mini as zod 3 says it. */
function toZod3(expression: string): string {
  const plain = expression
    .replaceAll('/* @__PURE__ */ ', '')
    .replace(/\bobject<[^>]*>\(/g, 'z.object(')
    .replace(/z\.literal\(\[("[^"]*")\]\)/g, 'z.literal($1)')
    .replace(/\bbyType<[^>]*>\(\{([^]*?)\}, '(open|closed)'\)/g, (_, members: string, kind) => {
      const options = [...members.matchAll(/: (\w+),/g)].map(([, name]) => name)
      const other = kind === 'open' ? ['z.object({_type: z.string(), _key: z.string()})'] : []
      return `z.union([${[...options, ...other].join(', ')}])`
    })
  return ['nullable', 'optional'].reduce(toMethod, plain)
}

/** `z.nullable(x)` as `x.nullable()`. */
function toMethod(expression: string, name: string): string {
  const call = `z.${name}(`
  const start = expression.lastIndexOf(call)
  if (start < 0) return expression
  let end = start + call.length
  for (let depth = 1; depth > 0; end += 1) {
    if (expression[end] === '(') depth += 1
    if (expression[end] === ')') depth -= 1
  }
  const inner = expression.slice(start + call.length, end - 1)
  return toMethod(`${expression.slice(0, start)}${inner}.${name}()${expression.slice(end)}`, name)
}
