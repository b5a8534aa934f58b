import { checkAttribution } from './check/checkAttribution.ts'
import { checkContraries } from './check/checkContraries.ts'
import { checkDoers } from './check/checkDoers.ts'
import { checkGivers } from './check/checkGivers.ts'
import { checkOrder } from './check/checkOrder.ts'
import { checkReplaced } from './check/checkReplaced.ts'
import { checkWhoSpeaks } from './check/checkWhoSpeaks.ts'
import { checkCopying } from './check/checkCopying.ts'
import { checkNames } from './check/checkNames.ts'
import { checkNegation } from './check/checkNegation.ts'
import { checkNumbers } from './check/checkNumbers.ts'
import { checkSubjects } from './check/checkSubjects.ts'
import { checkLedTo } from './check/checkLedTo.ts'
import { checkFigureOf } from './check/checkFigureOf.ts'
import { checkFigures } from './check/checkFigures.ts'
import { checkPlaces } from './check/checkPlaces.ts'
import { checkQuotations } from './check/checkQuotations.ts'
import { checkRoles } from './check/checkRoles.ts'
import { checkSources } from './check/checkSources.ts'
import { checkTimes } from './check/checkTimes.ts'
import type { SentenceRule } from './check/findingAt.ts'
import { type CheckableSentence, readSentence } from './check/readSentence.ts'
import type { EvidencePack } from './evidencePack.ts'
import type { SentenceFinding } from './synthesisDraft.ts'

/** Of any sentence. */
const always: readonly SentenceRule[] = [checkSources, checkCopying, checkTimes]
/** Of one that cites anything it can be held against. */
const againstEvidence: readonly SentenceRule[] = [
  checkQuotations,
  checkNumbers,
  checkNames,
  checkRoles,
  checkPlaces,
  checkFigures,
  checkNegation,
  checkAttribution,
  checkOrder,
  checkDoers,
  checkWhoSpeaks,
  checkGivers,
  checkFigureOf,
  checkLedTo,
  checkSubjects,
  checkReplaced,
  checkContraries,
]

/** Several rules may see one fault: what the first of them says of a place stands. */
const eachPlaceOnce = (findings: readonly SentenceFinding[]): SentenceFinding[] =>
  findings.filter(
    (found, at) =>
      !findings
        .slice(0, at)
        .some(({ code, start, end }) => code === found.code && start < found.end && found.start < end),
  )

/**
 * What a sentence of a draft does that the sentences it cites do not bear: a source that is not in the pack,
 * words in quote marks that are not theirs, numbers, names or denials they do not have, a claim told as our
 * own, copied words, a day without a date. Deterministic; offsets are UTF-16 units of the sentence; each
 * finding blocks. Never throws.
 */
export function checkSentence(sentence: CheckableSentence, pack: EvidencePack): SentenceFinding[] {
  const read = readSentence(sentence, pack)
  const rules = read.cited.length > 0 ? [...always, ...againstEvidence] : always
  const findings = eachPlaceOnce(rules.flatMap((rule) => rule(read)))
  return findings.sort((one, other) => one.start - other.start)
}
