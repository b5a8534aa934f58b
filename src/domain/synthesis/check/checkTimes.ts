import { numbersIn } from '../../claims/numbersIn.ts'
import { findingAt, type SentenceRule } from './findingAt.ts'

const unresolved =
  /(?<!\p{L})(?:today|tonight|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|last|next) (?:morning|afternoon|evening|night|week|weekend|month|year)|\p{L}+ (?:minutes|hours|days|weeks|months) ago)(?!\p{L})/giu

/** A day that only its moment of writing tells stands with its date. */
export const checkTimes: SentenceRule = ({ bare }) => {
  if (numbersIn(bare).some(({ kind }) => kind === 'date')) return []
  return [...bare.matchAll(unresolved)].map(({ 0: found, index }) =>
    findingAt(
      'time-unresolved',
      { start: index, end: index + found.length },
      `“${found}” says no day to who reads it later. Give the date that the evidence bears.`,
    ),
  )
}
