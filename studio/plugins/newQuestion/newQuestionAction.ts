import {AddIcon} from '@sanity/icons/Add'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {
  resolveInitialValue,
  useClient,
  useDocumentOperation,
  useDocumentPairPermissions,
  useInitialValueResolverContext,
  useSchema,
  useTemplates,
  type DocumentActionComponent,
} from 'sanity'
import {usePaneRouter} from 'sanity/structure'
import {apiVersion} from '../../structure/apiVersion.ts'
import {toNewQuestion} from './toNewQuestion.ts'

/** On a program page: starts a question in the page's language, puts it at the end of the page's questions, and opens it beside the page. */
export const newQuestionAction: DocumentActionComponent = ({id, type, draft, published}) => {
  const page = draft ?? published
  const client = useClient({apiVersion})
  const {patch} = useDocumentOperation(id, type)
  const schema = useSchema()
  const template = useTemplates().find((candidate) => candidate.id === 'faq')
  const context = useInitialValueResolverContext()
  const {handleEditReference} = usePaneRouter()
  const toast = useToast()
  const [isBusy, setBusy] = useState(false)
  const [permissions] = useDocumentPairPermissions({id, type, permission: 'update'})
  if (!template) return null

  const start = async () => {
    if (!page) return
    setBusy(true)
    try {
      const value = await resolveInitialValue(schema, template, {}, context)
      const ids = {id: crypto.randomUUID(), key: crypto.randomUUID().slice(0, 12)}
      const {question, patches, path} = toNewQuestion(page, value, ids)
      await client.create(question, {tag: 'new-question'})
      patch.execute([...patches])
      handleEditReference({
        id: ids.id,
        type: 'faq',
        parentRefPath: [...path],
        template: {id: 'faq'},
      })
    } catch (error) {
      toast.push({
        status: 'error',
        title: 'The question could not be started.',
        description: error instanceof Error ? error.message : String(error),
      })
    } finally {
      setBusy(false)
    }
  }
  return {
    label: 'New question for this page',
    icon: AddIcon,
    disabled: isBusy || !page || permissions?.granted === false || Boolean(patch.disabled),
    title: page ? undefined : 'Write something on the page first.',
    onHandle: () => void start(),
  }
}
