'use client'
import { PublishButton, useAuth, useForm, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { rolesOf } from '../access/rolesOf.ts'
import { mayAct } from '../domain/permissions/mayAct.ts'
import { AskToPublish } from './AskToPublish.tsx'
import { revealPanel } from './revealPanel.ts'
import { ScheduleButton } from './schedule/ScheduleButton.tsx'
import { useAfterSubmit } from './useAfterSubmit.ts'
import { useArticleGate } from './useArticleGate.ts'
import { useReleaseNote } from './useReleaseNote.ts'

/** Payload takes a refused form for saved, and would let nobody save the draft; it is still unsaved. */
const useStillUnsaved = (): void => {
  const { setModified } = useForm()
  const modified = useFormModified()
  const processing = useFormProcessing()
  const unsaved = useRef(false)
  // Before the effect below, which forgets what was unsaved when the answer came.
  useAfterSubmit((refused) => {
    if (refused && unsaved.current) setModified(true)
  })
  useEffect(() => {
    if (!processing) unsaved.current = modified
  }, [modified, processing])
}

const Publish = () => {
  const { id } = useArticleGate()
  const asked = useRef(false)
  useStillUnsaved()
  useReleaseNote()
  useAfterSubmit((refused) => {
    if (asked.current && refused && id !== null) revealPanel(id)
    asked.current = false
  })
  const noteAsked = (): void => {
    asked.current = true
  }
  return (
    <>
      {id !== null && <ScheduleButton id={id} />}
      <span className="publish-article" onClickCapture={noteAsked}>
        <PublishButton label="Publish" />
      </span>
    </>
  )
}

/** Publishers publish; everybody else asks for it. The readiness panel says why either is refused. */
export const PublishArticle = () => {
  const { user } = useAuth()
  return mayAct(rolesOf(user), 'publish') ? <Publish /> : <AskToPublish />
}
