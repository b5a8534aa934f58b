import type { AcceptedSentence } from './acceptedSentence.ts'
import type { EvidencePack } from './evidencePack.ts'
import { lastWordOn } from './lastWordOn.ts'
import { type Passage, passagesOf } from './passagesOf.ts'
import { standingOfSentence } from './standingOfSentence.ts'
import type { DraftSentence } from './synthesisDraft.ts'
import type { EvidencePassage, SentenceView } from './synthesisView.ts'
import { wordsInBody } from './wordsInBody.ts'

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
  sentences: readonly DraftSentence[]
  pack: EvidencePack
  accepted: readonly AcceptedSentence[]
  /** Plain text of the article, block by block. */
  body: readonly string[]
}

/** The sentences of a draft with what they rest on and what became of them. */
export const sentenceViews = ({ sentences, pack, accepted, body }: Drafted): SentenceView[] => {
  const words = lastWordOn(accepted)
  const find = wordsInBody(body)
  return sentences.map((sentence) => ({
    ...sentence,
    ...standingOfSentence(sentence.text, words.get(sentence.id), find),
    evidence: passagesOf(sentence.cites, pack).map(passageView),
  }))
}
