'use client'
import { useConfig, useForm } from '@payloadcms/ui'
import { printedNote } from '../printedNote.ts'
import { type AfterPrintAct, afterPrintWords } from './afterPrintWords.data.ts'
import { afterPrintAnswer, type AfterPrintAnswer } from './afterPrintAnswer.ts'

/** The public words, as the dialog asked for them. */
export interface PublicText {
  first: string
  second: string
}

const bodyOf = (act: AfterPrintAct, { first, second }: PublicText): object =>
  act === 'kill' ? { reason: first } : { kind: act, whatWasWrong: first, whatChanged: second }

/** Does it, and shows the article anew once it is done; answers only what was refused. */
export const useAfterPrint = (article: string) => {
  const { config } = useConfig()
  const { setModified } = useForm()
  return async (act: AfterPrintAct, text: PublicText): Promise<AfterPrintAnswer> => {
    const path = `/articles/${article}/${act === 'kill' ? 'kill' : 'correct'}`
    const json: unknown = await fetch(`${config.serverURL}${config.routes.api}${path}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(bodyOf(act, text)),
    }).then(
      (response) => response.json(),
      () => null,
    )
    const answer = afterPrintAnswer(json)
    if (!answer.ok) return answer
    const release = answer.revision === null ? '' : `, release ${String(answer.revision)}`
    printedNote.keep(`${afterPrintWords[act].done}${release}.`)
    setModified(false)
    // The form, the stage and the lists beside it are all new: nothing less shows all of them.
    window.location.reload()
    return answer
  }
}
