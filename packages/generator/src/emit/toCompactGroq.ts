const tokens = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/.*|\s+/g

/**
 * A query's text without the layout that people read it by: the same query in fewer bytes, on one line.
 * What stands in quotes stays as it is; spaces go only where a punctuation mark parts the words as well.
 */
export function toCompactGroq(groq: string): string {
  const quoted: string[] = []
  const bare = groq.replace(tokens, (token) => {
    if (!/^["']/.test(token)) return ' '
    quoted.push(token)
    return '""'
  })
  return bare
    .replace(/([{[(,:|=!<>&+]) +/g, '$1')
    .replace(/ +([}\]),:|=!<>&+])/g, '$1')
    .replace(/ +/g, ' ')
    .trim()
    .replace(/""/g, () => quoted.shift() ?? '')
}
