import { monthWords } from '../../claims/monthWords.data.ts'
import { dayWords } from '../alike/dayWords.data.ts'
import { termsOf } from './termsOf.ts'

const days = new Set([...dayWords, ...monthWords].flat().flatMap(termsOf))

/** Whether a term is a day of the week or a month: many events of a day share it. */
export const isDayTerm = (term: string): boolean => days.has(term)
