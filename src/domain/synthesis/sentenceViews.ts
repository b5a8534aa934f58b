import type { AcceptedSentence } from './acceptedSentence.ts'
import type { EvidencePack } from './evidencePack.ts'
import { type Passage, passagesOf } from './passagesOf.ts'
import { quotationOf } from './quotationOf.ts'
import { quotedAlready } from './quotedAlready.ts'
import { standingOfSentence } from './standingOfSentence.ts'
import type { DraftSentence, SynthesisDraft } from './synthesisDraft.ts'
import type { EvidencePassage, SentenceView } from './synthesisView.ts'
import type { DraftWithWords } from './takenSoFar.ts'
import { wordsInBody } from './wordsInBody.ts'
import { wordsOnDraft } from './wordsOnDraft.ts'

const passageView = ({ item, sentence }: Passage): EvidencePassage => ({
  id: sentence.id,
  item: item.item,
  source: item.source,
  owner: item.owner,
  address: item.address,
  postedAt: item.postedAt,
  part: sentence.part,
  exact: sentence.exact,
})

interface Drafted {
  draft: SynthesisDraft
  pack: EvidencePack
  accepted: readonly AcceptedSentence[]
  /** Other drafts of the article, which may have brought the same sentences. */
  others: readonly DraftWithWords[]
  /** Plain text of the article, block by block. */
  body: readonly string[]
}

const mayBeQuoted = (sentence: DraftSentence, { pack, body }: Pick<Drafted, 'pack' | 'body'>): boolean => {
  const quotation = quotationOf(sentence, pack)
  return quotation !== null && !quotedAlready(quotation.text, body)
}

/** The sentences of a draft with what they rest on and what became of them. */
export const sentenceViews = ({ draft, pack, accepted, others, body }: Drafted): SentenceView[] => {
  const words = wordsOnDraft({ draft, pack, accepted }, others)
  const find = wordsInBody(body)
  return draft.sentences.map((sentence) => ({
    ...sentence,
    ...standingOfSentence(sentence.text, words.get(sentence.id), find),
    mayBeQuoted: mayBeQuoted(sentence, { pack, body }),
    evidence: passagesOf(sentence.cites, pack).map(passageView),
  }))
}
