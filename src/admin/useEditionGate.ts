'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { GateAnswer } from './gateAnswer.ts'
import { useGate } from './GateProvider.tsx'

interface EditionGate {
  id: string | null
  answer: GateAnswer | null
  ask: () => Promise<GateAnswer>
}

const unsavedEdition: GateAnswer = { ok: false, sentence: 'Save the edition first, then fill its lineup.' }

/** What the gate says of the edition that is being edited, as it was last saved. */
export const useEditionGate = (): EditionGate => {
  const { id } = useDocumentInfo()
  const { answers, ask } = useGate()
  const path = id === undefined ? null : `/editions/${id}/readiness`
  const askNow = useCallback(async () => (path === null ? unsavedEdition : ask(path)), [path, ask])
  return {
    id: id === undefined ? null : String(id),
    answer: path === null ? null : (answers[path] ?? null),
    ask: askNow,
  }
}
