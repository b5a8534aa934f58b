'use client'
import { useId } from 'react'
import { longestWords, shortestWords } from '../../domain/editions/publicWords.ts'
import { visibleLetters } from '../../domain/publication/visibleLetters.ts'

interface PublicWordsProps {
  label: string
  value: string
  onChange: (value: string) => void
}

const countSentence = (letters: number): string =>
  letters < shortestWords
    ? `${String(shortestWords - letters)} more letters at least`
    : `${String(longestWords - letters)} letters left`

/** A text that readers will see, with its letters counted. */
export const PublicWords = ({ label, value, onChange }: PublicWordsProps) => {
  const field = useId()
  return (
    <div className="after-print__words">
      <label htmlFor={field}>{label}</label>
      <textarea
        aria-describedby={`${field}-count`}
        dir="auto"
        id={field}
        maxLength={longestWords}
        onChange={(event) => onChange(event.target.value)}
        rows={3}
        value={value}
      />
      <p className="after-print__count" id={`${field}-count`}>
        {countSentence(visibleLetters(value))}
      </p>
    </div>
  )
}
