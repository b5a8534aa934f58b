'use client'
import { Button, Modal, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { publicWords } from '../../domain/editions/publicWords.ts'
import { FindingList } from '../FindingList.tsx'
import { goToPlace } from '../goToPlace.ts'
import { groupFindings } from '../groupFindings.ts'
import { placeOfFinding } from '../placeOfFinding.ts'
import type { AfterPrintAnswer } from './afterPrintAnswer.ts'
import { type AfterPrintAct, afterPrintWords } from './afterPrintWords.data.ts'
import { PublicWords } from './PublicWords.tsx'
import { type PublicText, useAfterPrint } from './useAfterPrint.ts'

interface AfterPrintDialogProps {
  act: AfterPrintAct
  article: string
  headline: string
  slug: string
  onClose: () => void
}

const isGiven = (act: AfterPrintAct, { first, second }: PublicText): boolean => {
  const words = afterPrintWords[act]
  const asked = [...(words.first === null ? [] : [first]), ...(words.second === null ? [] : [second])]
  return asked.every((text) => publicWords.safeParse(text).success)
}

interface WordsProps {
  act: AfterPrintAct
  text: PublicText
  onChange: (text: PublicText) => void
}

const Words = ({ act, text, onChange }: WordsProps) => {
  const { first, second } = afterPrintWords[act]
  return (
    <>
      {first !== null && (
        <PublicWords
          label={first}
          onChange={(value) => onChange({ ...text, first: value })}
          value={text.first}
        />
      )}
      {second !== null && (
        <PublicWords
          label={second}
          onChange={(value) => onChange({ ...text, second: value })}
          value={text.second}
        />
      )}
    </>
  )
}

type Refusal = Extract<AfterPrintAnswer, { ok: false }>

const Refused = ({ refusal, onGo }: { refusal: Refusal; onGo: () => void }) => (
  <div className="after-print__refusal" role="alert">
    <p>{refusal.sentence}</p>
    {groupFindings(refusal.findings).map((group) => (
      <FindingList
        key={group.group}
        {...group}
        onGo={(one) => {
          onGo()
          goToPlace(placeOfFinding(one))
        }}
      />
    ))}
  </div>
)

const useDialog = ({ act, article, slug, onClose }: AfterPrintDialogProps) => {
  const { closeModal } = useModal()
  const amend = useAfterPrint(article)
  const [text, setText] = useState<PublicText>({ first: '', second: '' })
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isBusy, setBusy] = useState(false)
  const close = (): void => {
    closeModal(slug)
    onClose()
  }
  const confirm = async (): Promise<void> => {
    setBusy(true)
    const answer = await amend(act, text)
    // Once it is done the page is shown anew, and with it this dialog is gone.
    if (answer.ok) return
    setBusy(false)
    setRefusal(answer)
  }
  return { text, setText, refusal, isBusy, close, confirm }
}

/** Asks for the words readers will see, says what will happen, and does it. */
export const AfterPrintDialog = (props: AfterPrintDialogProps) => {
  const { act, headline, slug } = props
  const { text, setText, refusal, isBusy, close, confirm } = useDialog(props)
  const words = afterPrintWords[act]
  return (
    <Modal
      aria-label={words.heading}
      className="confirmation-modal after-print"
      closeOnBlur={false}
      slug={slug}
    >
      <div className="confirmation-modal__wrapper">
        <div className="confirmation-modal__content">
          <h1>{words.heading}</h1>
          <p className="after-print__headline" dir="auto">
            “{headline}”
          </p>
          <p>{words.explained}</p>
          <Words act={act} onChange={setText} text={text} />
          {refusal && <Refused onGo={close} refusal={refusal} />}
        </div>
        <div className="confirmation-modal__controls">
          <Button buttonStyle="secondary" disabled={isBusy} onClick={close} size="large" type="button">
            Cancel
          </Button>
          <Button
            disabled={isBusy || !isGiven(act, text)}
            onClick={() => void confirm()}
            size="large"
            type="button"
          >
            {isBusy ? 'Printing…' : words.confirm}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
