import {buildStudio} from '@iop-content/studio/node'
import {environmentWithoutStudio} from './desk/environmentWithoutStudio.ts'

/** Builds the Studio before the browser tests, which run two files at a time and would build it twice. */
export async function setup(): Promise<void> {
  await buildStudio({environment: environmentWithoutStudio()})
}
