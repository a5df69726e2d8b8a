import {getAtPath, parse} from '@sanity/mutate/path'
import {describe, expect, it} from 'vitest'
import {demoDocuments, factMap} from '../index.ts'

describe('the map of facts', () => {
  it('has every fact from F1 to F37', () => {
    const facts = new Set(factMap.map(({fact}) => fact))
    expect([...facts].sort()).toEqual(Array.from({length: 37}, (_, i) => `F${i + 1}`).sort())
  })

  it.each(factMap.map((fact) => [`${fact.fact} ${fact.documentId} ${fact.path}`, fact] as const))(
    'leads to a text that is there: %s',
    (_title, {documentId, path}) => {
      const document = demoDocuments.find(({_id}) => _id === documentId)
      expect(getAtPath(parse(path), document)).toMatch(/\S/)
    },
  )

  it('restates the facts in ten questions or more', () => {
    const questions = factMap.filter(({fact, path}) => fact === 'F37' && path === 'question')
    expect(questions.length).toBeGreaterThanOrEqual(10)
    const restated = questions.flatMap(({meaning}) =>
      [...meaning.matchAll(/F(\d+)(?: to F(\d+))?/g)].flatMap(([, from, to = from]) =>
        Array.from({length: Number(to) - Number(from) + 1}, (_, i) => Number(from) + i),
      ),
    )
    expect([...new Set(restated)].sort((a, b) => a - b)).toEqual(
      Array.from({length: 36}, (_, i) => i + 1),
    )
  })
})
