import { splitSentences } from '../../claims/splitSentences.ts'
import { quotationsIn } from '../../claims/quotationsIn.ts'
import type { DraftPart, DraftSentence } from '../synthesisDraft.ts'
import type { Candidate } from './candidate.ts'
import { heldBack } from './heldBack.ts'
import { languageNames } from './languageNames.data.ts'
import { nestQuotes } from './nestQuotes.ts'
import { speakerNames } from './speakerNames.ts'

/** Where a quotation stands: how many came before it in the draft, and whether its source has spoken in this part. */
export interface QuotationPlace {
  part: DraftPart
  why: string
  /** Chooses among the forms of attribution. */
  turn: number
  isAgain: boolean
}

type Form = (name: string) => string

const firstForms: readonly Form[] = [
  (name) => `${name} reported:`,
  (name) => `According to ${name}:`,
  (name) => `${name} wrote:`,
]
const laterForms: readonly Form[] = [(name) => `${name} also reported:`, (name) => `${name} added:`]
const headlineForm: Form = (name) => `${name} headlined its report:`

/** So many words more than the plainest any form of attribution has. */
export const wordsOfAttribution = 1

const inLanguage = (lead: string, language: string | null): string => {
  const name = languageNames[language?.slice(0, 2).toLowerCase() ?? '']
  return name === undefined ? lead : lead.replace(/:$/, `, in ${name}:`)
}

function formsOf({ sentence }: Candidate, { turn, isAgain }: QuotationPlace): Form[] {
  const plain = firstForms[0] ?? headlineForm
  if (sentence.part === 'headline') return [headlineForm, plain]
  const forms = isAgain ? laterForms : firstForms
  return [forms[turn % forms.length] ?? plain, plain]
}

const ended = /[.!?…。！؟۔][’»)\]]*$/u

/** A quotation that has no stop of its own gets the sentence’s behind its mark. */
const inMarks = (words: string): string => (ended.test(words) ? `“${words}”` : `“${words}”.`)

/** Read as anybody would read it, it is one sentence with one quotation: these words. */
function isWhole(text: string, words: string): boolean {
  const quotations = quotationsIn(text)
  return splitSentences(text).length === 1 && quotations.length === 1 && quotations[0]?.text === words
}

/** The candidate’s words in quote marks with who says so; null where that cannot be printed as it is. */
export function quotedSentence(candidate: Candidate, place: QuotationPlace): DraftSentence | null {
  const { item, sentence, run } = candidate
  const words = nestQuotes(run)
  if (words === null) return null
  const leads = speakerNames(item).flatMap((name) =>
    formsOf(candidate, place).map((form) => inLanguage(form(name), item.language)),
  )
  const drafts = leads.map((lead): DraftSentence => {
    const text = `${lead} ${inMarks(words)}`
    const { part, why } = place
    return { id: 'D0', part, type: 'quotation', text, cites: [sentence.id], why, findings: [] }
  })
  return drafts.find((one) => isWhole(one.text, words) && heldBack([one], [item]).size === 0) ?? null
}
