import type {MedicalTherapyLeaf} from 'schema-dts'
import type {TherapyProgram} from '../../generated/types.ts'
import {createNode} from '../createNode.ts'
import type {Scope} from '../Scope.ts'

/** The name of a program as care, apart from the page about it. */
export const toProgramId = (url: string) => `${url}#program`

/** The programs that a page leads to. */
export function toProgramMentions(programs: readonly TherapyProgram[], scope: Scope) {
  return programs.map(({slug, title}) => {
    const url = scope.toUrl({_type: 'programPage', slug, language: scope.language})
    return createNode<MedicalTherapyLeaf>(toProgramId(url), {
      '@type': 'MedicalTherapy',
      name: title,
      url,
    })
  })
}
