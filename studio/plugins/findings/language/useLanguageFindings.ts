import {useMemo} from 'react'
import {typesWithField} from '../../../structure/typesWithField.ts'
import {withFindings, type Findings} from '../Findings.ts'
import {useDerived} from '../useDerived.ts'
import {findInDocument} from './findInDocument.ts'

const reading = {
  types: [...typesWithField('language')],
  derive: findInDocument,
  tag: 'language-findings',
}

/** What the rules of the forms say about the language of every document for readers. */
export function useLanguageFindings(): Findings {
  const read = useDerived(reading)
  return useMemo(() => {
    if (read.status !== 'ready') return read
    const documents = read.documents.map(({_id: id, _type: type, value: findings = []}) => ({
      id,
      type,
      findings,
    }))
    return {...read, documents: withFindings(documents)}
  }, [read])
}
