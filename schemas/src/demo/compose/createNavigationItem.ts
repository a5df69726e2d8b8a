import {createReference} from './createReference.ts'

/** An entry of a menu: to a list where its target starts with a slash, else to the page with that `_id`. */
export const createNavigationItem = (label: string, target: string) => ({
  _type: 'navigationItem',
  label,
  ...(target.startsWith('/') ? {path: target} : {page: createReference(target)}),
})
