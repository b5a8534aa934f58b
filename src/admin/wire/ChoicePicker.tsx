'use client'
import { useId, useState } from 'react'
import { Outside } from '../desk/Outside.tsx'
import { type ChoicesAsked, useChoices } from './useChoices.ts'

interface ChoicePickerProps<Choice> {
  asked: ChoicesAsked<Choice>
  label: string
  /** What is typed into its field, such as `Words of its title`. */
  placeholder: string
  /** What stands there when nothing fits, such as `No story fits.` */
  none: string
  /** What it is called and what is said beside that; null for what is not offered. */
  tell: (choice: Choice) => { title: string; note: string } | null
  onPick: (choice: Choice) => void
}

type ListProps<Choice> = Pick<ChoicePickerProps<Choice>, 'none' | 'tell' | 'onPick'> & {
  choices: readonly Choice[]
}

const List = <Choice extends { id: string }>({ choices, none, tell, onPick }: ListProps<Choice>) => {
  const offered = choices.flatMap((choice) => {
    const told = tell(choice)
    return told ? [{ choice, ...told }] : []
  })
  return (
    <ul className="choice-picker__list">
      {offered.map(({ choice, title, note }) => (
        <li key={choice.id}>
          <button onClick={() => onPick(choice)} type="button">
            <Outside>{title}</Outside> <span>{note}</span>
          </button>
        </li>
      ))}
      {offered.length === 0 && <li className="over-desk__note">{none}</li>}
    </ul>
  )
}

const Choices = <Choice extends { id: string }>({
  choices,
  ...list
}: Omit<ListProps<Choice>, 'choices'> & { choices: ReturnType<typeof useChoices<Choice>> }) => {
  if (choices === null) return <p className="over-desk__note">Looking…</p>
  if (choices === 'unheard')
    return <p className="over-desk__note">The newsroom did not answer. Type again to try again.</p>
  return <List choices={choices} {...list} />
}

/** Picks one of several by words of its name, the latest first. */
export const ChoicePicker = <Choice extends { id: string }>(props: ChoicePickerProps<Choice>) => {
  const { asked, label, placeholder, none, tell, onPick } = props
  const [words, setWords] = useState('')
  const field = useId()
  const choices = useChoices(asked, words)
  return (
    <div className="choice-picker">
      <label htmlFor={field}>{label}</label>
      <input
        autoComplete="off"
        className="wire-search"
        data-first
        id={field}
        maxLength={200}
        onChange={(event) => setWords(event.target.value)}
        placeholder={placeholder}
        type="search"
        value={words}
      />
      <Choices choices={choices} none={none} onPick={onPick} tell={tell} />
    </div>
  )
}
