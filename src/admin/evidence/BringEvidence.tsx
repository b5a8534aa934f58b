'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

interface BringEvidenceProps {
  withPicture: boolean
  onSend: (form: FormData) => Promise<boolean>
  onClose: () => void
}

const texts = [
  {
    name: 'text',
    label: 'What it says, word for word. Quotes and numbers are checked against this.',
    rows: 5,
  },
  { name: 'note', label: 'Why it is brought by hand', rows: 2 },
] as const

interface PictureInputProps {
  id: string
  onChoose: (picture: File | null) => void
}

const PictureInput = ({ id, onChoose }: PictureInputProps) => (
  <label htmlFor={id}>
    The screenshot: PNG, JPEG or WebP, at most 20 MB
    <input
      accept="image/png,image/jpeg,image/webp"
      id={id}
      onChange={(event) => onChoose(event.target.files?.[0] ?? null)}
      type="file"
    />
  </label>
)

/**
 * The form for evidence that an editor brings. It is no `form` element: it stands inside that of the link.
 */
export const BringEvidence = ({ withPicture, onSend, onClose }: BringEvidenceProps) => {
  const id = useId()
  const [values, setValues] = useState({ text: '', note: '', author: '' })
  const [picture, setPicture] = useState<File | null>(null)
  const isComplete =
    values.text.trim() !== '' && values.note.trim() !== '' && (!withPicture || picture !== null)
  const send = async (): Promise<void> => {
    const form = new FormData()
    for (const [name, value] of Object.entries(values)) form.append(name, value)
    if (picture) form.append('picture', picture)
    if (await onSend(form)) onClose()
  }
  return (
    <div aria-label="Bring evidence by hand" className="evidence-panel__form" role="group">
      {withPicture && <PictureInput id={`${id}-picture`} onChoose={setPicture} />}
      {texts.map(({ name, label, rows }) => (
        <label htmlFor={`${id}-${name}`} key={name}>
          {label}
          <textarea
            id={`${id}-${name}`}
            onChange={(event) => setValues((all) => ({ ...all, [name]: event.target.value }))}
            rows={rows}
            value={values[name]}
          />
        </label>
      ))}
      <label htmlFor={`${id}-author`}>
        Who posted it, if it says so
        <input
          id={`${id}-author`}
          maxLength={200}
          onChange={(event) => setValues((all) => ({ ...all, author: event.target.value }))}
          type="text"
          value={values.author}
        />
      </label>
      <div className="evidence-panel__acts">
        <Button disabled={!isComplete} margin={false} onClick={() => void send()} size="small">
          Keep as evidence
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onClose} size="small">
          Cancel
        </Button>
      </div>
    </div>
  )
}
