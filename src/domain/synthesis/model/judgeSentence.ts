import { checkSentence } from '../checkSentence.ts'
import type { EvidencePack } from '../evidencePack.ts'
import type { SentenceFinding } from '../synthesisDraft.ts'
import { checkForm, checkLength } from './checkForm.ts'
import { checkSpeakers } from './checkSpeakers.ts'
import { checkWords, isMostlyUnsupported } from './checkWords.ts'
import { citesOfNamed } from './namedSources.ts'
import type { RewrittenSentence } from './parseWritten.ts'

/** What the checks say of a sentence; one that holds may still have words marked. */
export interface Judgement {
  holds: boolean
  findings: SentenceFinding[]
}

const isWithin = (inner: SentenceFinding, outer: SentenceFinding): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

const isSame = (one: SentenceFinding, other: SentenceFinding): boolean =>
  one.code === other.code && one.start === other.start && one.end === other.end

const eachOnce = (findings: readonly SentenceFinding[]): SentenceFinding[] =>
  findings.filter((one, at) => findings.findIndex((other) => isSame(one, other)) === at)

/**
 * Holds a sentence of a model against the pack: the checks of every sentence, against all it cites and
 * against what is the named sources’ own, and those of a model’s sentences alone.
 */
export const judgeSentence = (sentence: RewrittenSentence, pack: EvidencePack): Judgement => {
  const [long] = checkLength(sentence.text)
  if (long) return { holds: false, findings: [long] }
  const leaning = { ...sentence, cites: citesOfNamed(sentence, pack) }
  const faults = eachOnce([
    ...checkSentence(sentence, pack),
    ...(leaning.cites.length < sentence.cites.length ? checkSentence(leaning, pack) : []),
    ...checkSpeakers(sentence, pack),
    ...checkForm(sentence.text),
  ])
  const words = checkWords(leaning, pack).filter((one) => !faults.some((fault) => isWithin(one, fault)))
  const findings = [...faults, ...words].sort((one, other) => one.start - other.start || one.end - other.end)
  return { holds: faults.length === 0 && !isMostlyUnsupported(leaning, pack), findings }
}
