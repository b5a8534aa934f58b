'use client'
import {
  Button,
  toast,
  useAuth,
  useDocumentInfo,
  useFormFields,
  useFormModified,
  useModal,
} from '@payloadcms/ui'
import { useEffect, useEffectEvent, useState } from 'react'
import { rolesOf } from '../../access/rolesOf.ts'
import { mayAct } from '../../domain/permissions/mayAct.ts'
import { useArticleGate } from '../useArticleGate.ts'
import { useTellPrinted } from '../useTellPrinted.ts'
import { AfterPrintDialog } from './AfterPrintDialog.tsx'
import { type AfterPrintAct, afterPrintWords } from './afterPrintWords.data.ts'

const acts = Object.keys(afterPrintWords) as AfterPrintAct[]

const useShown = () => ({
  isPrinted: useFormFields(([fields]) => Boolean(fields['printedAt']?.value)),
  isKilled: useFormFields(([fields]) => fields['stage']?.value === 'killed'),
  headline: useFormFields(([fields]) => String(fields['headline']?.value ?? '')),
})

/** The impact desk leads here with what is to be done: `#correction`, `#kill`. */
const useAskedInAddress = (open: (act: AfterPrintAct) => void): void => {
  const openAsked = useEffectEvent(() => {
    const asked = acts.find((act) => window.location.hash === `#${act}`)
    if (asked) open(asked)
  })
  useEffect(() => openAsked(), [])
}

const Acts = ({ article, headline }: { article: string; headline: string }) => {
  const { openModal } = useModal()
  const isUnsaved = useFormModified()
  const [act, setAct] = useState<AfterPrintAct | null>(null)
  const slugOf = (one: AfterPrintAct): string => `after-print-${one}-${article}`
  const open = (asked: AfterPrintAct): void => {
    if (isUnsaved && asked !== 'kill')
      return void toast.info('Save the draft first: what is printed is the text as it was saved.')
    setAct(asked)
    openModal(slugOf(asked))
  }
  useAskedInAddress(open)
  return (
    <div className="after-print__acts">
      {acts.map((one) => (
        <Button
          buttonStyle="secondary"
          id={`action-${one}`}
          key={one}
          margin={false}
          onClick={() => open(one)}
          size="small"
          type="button"
        >
          {afterPrintWords[one].button}
        </Button>
      ))}
      {act !== null && (
        <AfterPrintDialog
          act={act}
          article={article}
          headline={headline}
          key={act}
          onClose={() => setAct(null)}
          slug={slugOf(act)}
        />
      )}
    </div>
  )
}

/** What a publisher can still do to an article that readers have seen. */
export const AfterPrintActs = () => {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const { answer } = useArticleGate()
  const { isPrinted, isKilled, headline } = useShown()
  useTellPrinted(answer !== null)
  if (id === undefined || !isPrinted || isKilled || !mayAct(rolesOf(user), 'correct')) return null
  return <Acts article={String(id)} headline={headline} />
}
