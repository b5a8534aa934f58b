import type { TextareaFieldValidation } from 'payload'

const shortest = 10
const longest = 2000

/** A correction and a kill say what was wrong, in 10 to 2,000 letters; an update may leave it out. */
export const checkWhatWasWrong: TextareaFieldValidation = (value, { siblingData }) => {
  const { kind } = siblingData as { kind?: unknown }
  const text = typeof value === 'string' ? value.trim() : ''
  if (text === '' && kind === 'update') return true
  if (text.length < shortest) return `Say what was wrong in at least ${shortest} letters.`
  return text.length > longest ? `Say it in at most ${longest} letters.` : true
}
