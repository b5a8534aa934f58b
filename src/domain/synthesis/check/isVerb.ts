import { irregularPasts, presentVerbs } from '../../claims/presentVerbs.data.ts'
import { wordForms } from './wordForms.data.ts'

const verbs = new Set([...irregularPasts, ...presentVerbs, ...wordForms.flatMap((line) => line.split(' '))])

/** Whether a word in small letters is a verb in a form that hardly any other word has. */
export const isSureVerb = (word: string): boolean => verbs.has(word) || /[^e]ed$/u.test(word)

/** Whether a word in small letters may be a verb. */
export const isVerb = (word: string): boolean => isSureVerb(word) || /(?:ed|s)$/u.test(word)

const undergone =
  /(?<!\p{L})(?:is|are|was|were|be|been|being) (?:\p{Ll}+ly )?\p{L}+(?:ed|wn|en)(?!\p{L}| by )/u

/** Whether something is told as done without who did it: "will be banned in". */
export const isUndergone = (text: string): boolean => undergone.test(text)

/** What stands between two clauses. */
export const clauseJoins = /[,;:–—]|(?<!\p{L})(?:and|but|while|whereas|because|when|as)(?!\p{L})/u
