'use client'
import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { GateAnswer } from './gateAnswer.ts'
import { useGate } from './GateProvider.tsx'
import { watchedFields } from './watchedFields.data.ts'

interface ArticleGate {
  id: string | null
  answer: GateAnswer | null
  /** Asks about the article as it stands in the form. */
  ask: () => Promise<GateAnswer>
}

const unsavedArticle: GateAnswer = {
  ok: false,
  sentence: 'Save the draft first, then list what it rests on.',
}

/** What the gate says of the article that is being edited. */
export const useArticleGate = (): ArticleGate => {
  const { id } = useDocumentInfo()
  const { getData } = useForm()
  const { answers, ask } = useGate()
  const path = id === undefined ? null : `/articles/${id}/readiness`
  const askNow = useCallback(async () => {
    if (path === null) return unsavedArticle
    const data: Record<string, unknown> = getData()
    return ask(path, Object.fromEntries(watchedFields.map((name) => [name, data[name] ?? null])))
  }, [path, ask, getData])
  return {
    id: id === undefined ? null : String(id),
    answer: path === null ? null : (answers[path] ?? null),
    ask: askNow,
  }
}
