import {hashContent} from '@iop-content/schemas/review'
import {languages} from '@iop-content/schemas'
import {TranslateIcon} from '@sanity/icons/Translate'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {useClient, useDocumentPairPermissions, type DocumentActionComponent} from 'sanity'
import {useRouter} from 'sanity/router'
import {collectReferences} from './collectReferences.ts'
import {readTargets} from './readTargets.ts'
import {toTranslation} from './toTranslation.ts'
import {sourceId, useTranslations} from './useTranslations.ts'

/** Makes the translation of a published original as a draft, or opens the one that is there; on a translation, opens the original. */
export const translateAction: DocumentActionComponent = ({id, type, draft, published}) => {
  const displayed = draft ?? published
  const translations = useTranslations(id, displayed)
  const client = useClient({apiVersion: '2025-02-19'})
  const router = useRouter()
  const toast = useToast()
  const [isBusy, setBusy] = useState(false)
  const [permissions] = useDocumentPairPermissions({id, type, permission: 'update'})
  if (!displayed || !translations) return null

  const open = (target: string) => router.navigateIntent('edit', {id: target, type})
  const original = sourceId(displayed)
  if (original) {
    return {label: 'Open the original', icon: TranslateIcon, onHandle: () => open(original)}
  }
  const language = languages.find(({value}) => value !== displayed['language'])
  if (!language) return null
  const existing = translations.translations.find((entry) => entry.language === language.value)
  if (existing) {
    return {
      label: `Open the translation (${language.title})`,
      icon: TranslateIcon,
      onHandle: () => open(existing.id),
    }
  }

  const translate = async () => {
    setBusy(true)
    try {
      const targets = await readTargets(client, displayed, language.value)
      const hash = await hashContent(displayed)
      const translation = toTranslation(displayed, language.value, hash, targets)
      await client.createIfNotExists(translation)
      const kept = new Set(collectReferences(translation))
      const left = [...targets.untranslated].filter((target) => !kept.has(target)).length
      toast.push({
        status: 'success',
        title: `Translate every text here into ${language.title}, then publish.`,
        ...(left > 0 && {
          description: `Left out, because not translated yet: ${left} ${left === 1 ? 'document' : 'documents'} that the original refers to.`,
        }),
        duration: 10_000,
      })
      open(translation._id.replace(/^drafts\./, ''))
    } catch (error) {
      toast.push({
        status: 'error',
        title: 'The translation could not be made.',
        description: error instanceof Error ? error.message : String(error),
      })
    } finally {
      setBusy(false)
    }
  }
  return {
    label: `Translate (${language.title})`,
    icon: TranslateIcon,
    disabled: isBusy || !published || permissions?.granted === false,
    title: published
      ? `Makes a draft in ${language.title}.`
      : 'Publish it first, then translate it.',
    onHandle: () => void translate(),
  }
}
translateAction.displayName = 'TranslateAction'
