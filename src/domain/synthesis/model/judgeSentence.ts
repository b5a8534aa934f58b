import { checkSentence } from '../checkSentence.ts'
import type { EvidencePack } from '../evidencePack.ts'
import type { SentenceFinding } from '../synthesisDraft.ts'
import { checkForm } from './checkForm.ts'
import { checkWords, isMostlyUnsupported } from './checkWords.ts'
import type { RewrittenSentence } from './parseWritten.ts'

/** What the checks say of a sentence; one that holds may still have words marked. */
export interface Judgement {
  holds: boolean
  findings: SentenceFinding[]
}

const isWithin = (inner: SentenceFinding, outer: SentenceFinding): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Holds a sentence of a model against the pack: the checks of every sentence, and those of a model’s alone. */
export const judgeSentence = (sentence: RewrittenSentence, pack: EvidencePack): Judgement => {
  const faults = [...checkSentence(sentence, pack), ...checkForm(sentence.text)]
  const words = checkWords(sentence, pack).filter((one) => !faults.some((fault) => isWithin(one, fault)))
  const findings = [...faults, ...words].sort((one, other) => one.start - other.start || one.end - other.end)
  return { holds: faults.length === 0 && !isMostlyUnsupported(sentence, pack), findings }
}
