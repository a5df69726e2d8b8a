/** `pnpm content seed | import FILE | export FILE | user …`: content in and out of the lake, and its people. */
import {createReadStream} from 'node:fs'
import {access} from 'node:fs/promises'
import {resolve} from 'node:path'
import {checkContent, checkUsage} from './content/checkContent.ts'
import {connect, connectToContent} from './content/connect.ts'
import {exportContent, isDocumentsOnly} from './content/exportContent.ts'
import {importContent} from './content/importContent.ts'
import {manageUsers, userUsage} from './content/manageUsers.ts'
import {seedContent} from './content/seedContent.ts'
import {CommandError} from './run/CommandError.ts'
import {readSettings} from './run/readSettings.ts'
import {runCommandLine} from './run/runCommandLine.ts'
import {workspaceRoot} from './run/workspace.ts'

const usage = `Usage:
  npx pnpm@12 content seed           the demonstration content; replaces documents with the same id
  npx pnpm@12 content import FILE    NDJSON, or an archive that "content export" wrote
  npx pnpm@12 content export FILE    FILE.ndjson for documents, FILE.tar.gz with images and files
${checkUsage}
${userUsage}`

await runCommandLine(async () => {
  const [verb, argument, ...rest] = process.argv.slice(2)
  if (verb === 'check') {
    const settings = readSettings(process.env, workspaceRoot)
    const {text, isRight} = await checkContent(process.argv.slice(3), settings)
    console.log(text)
    if (!isRight) process.exitCode = 1
    return
  }
  if (verb === 'user') {
    const settings = readSettings(process.env, workspaceRoot)
    return console.log(await manageUsers(process.argv.slice(3), settings))
  }
  const needsFile = verb === 'import' || verb === 'export'
  const isValid = (verb === 'seed' && argument === undefined) || (needsFile && argument)
  if (!isValid || rest.length > 0) throw new CommandError(usage)

  // Paths mean what they mean where the user typed them.
  const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), argument ?? '')
  if (verb === 'import') {
    await access(file).catch((cause: unknown) => {
      throw new CommandError(`There is no readable file at ${file}.`, {cause})
    })
  }
  // A name that cannot be is said before a lake is looked for.
  if (verb === 'export') isDocumentsOnly(file)
  const settings = readSettings(process.env, workspaceRoot)
  const connection = verb === 'export' ? connectToContent(settings) : connect(settings)
  const {client, place, close} = await connection
  try {
    if (verb === 'export') {
      console.log(`Exported ${await exportContent(client, file)} documents to ${file}.`)
    } else if (verb === 'seed') {
      console.log(`Imported ${await seedContent(client)} documents into ${place}.`)
    } else {
      const {imported, sealed} = await importContent(client, createReadStream(file))
      console.log(`Imported ${imported} documents into ${place}.`)
      console.log(`Sealed ${sealed}: the hash of what each says now is stored.`)
    }
  } finally {
    await close()
  }
})
