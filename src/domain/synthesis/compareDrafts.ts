import type { DraftBlock } from '../publication/bodyBlock.ts'
import { bodyText } from '../publication/bodyText.ts'
import { type EvidenceNow, evidenceStands } from './evidenceStands.ts'
import { itemsCited } from './itemsCited.ts'
import { saidIn } from './saidIn.ts'
import { areVersions, sentenceLikeness } from './sentenceLikeness.ts'
import type { DraftSentence, SynthesisDraft } from './synthesisDraft.ts'
import type { TakenSentence } from './takenSoFar.ts'

/** What a later draft proposes for a body that an editor has worked on. */
export interface DraftProposal {
  kind: 'add' | 'replace' | 'remove'
  /** The sentence of the later draft; null where one is to go. */
  sentence: DraftSentence | null
  /** What stands in the body now and would be replaced or removed, word for word; null for an addition. */
  stands: string | null
  /**
   * Behind which sentence an addition belongs: its id in the later draft, its words as the body has them. Null for
   * the beginning, and for what is no addition.
   */
  anchor: { id: string; text: string } | null
}

interface Compared extends EvidenceNow {
  /** What other drafts brought into the article or were refused there. */
  before: readonly TakenSentence[]
  after: SynthesisDraft
  /** The body as it stands, with the editor’s changes. */
  body: readonly DraftBlock[]
}

const inBody = /[\p{L}\p{N}]/u

/** Whether a sentence stands in a block whole and word for word, and not within a longer word. */
function standsIn(blocks: readonly string[], text: string): boolean {
  return blocks.some((block) => {
    for (let at = block.indexOf(text); at >= 0; at = block.indexOf(text, at + 1))
      if (!inBody.test(block.charAt(at - 1)) && !inBody.test(block.charAt(at + text.length))) return true
    return false
  })
}

/** Words that still stand give way to none of another item: that would take out what a source says. */
function mayReplace(sentence: DraftSentence, old: TakenSentence, now: EvidenceNow): boolean {
  const items = new Set(itemsCited([sentence], now.pack))
  return itemsCited([old.sentence], old.pack).some((item) => items.has(item)) || !evidenceStands(old, now)
}

/** Each new sentence with the old one that it is a version of: the likest pairs first, none twice. */
function pairsOf(
  fresh: readonly DraftSentence[],
  stale: readonly TakenSentence[],
  now: EvidenceNow,
): Map<DraftSentence, TakenSentence> {
  const pairs = fresh
    .flatMap((sentence) =>
      stale
        .filter((old) => areVersions(old.sentence, sentence) && mayReplace(sentence, old, now))
        .map((old) => ({ sentence, old, likeness: sentenceLikeness(sentence, old.sentence) })),
    )
    .sort((one, other) => other.likeness - one.likeness)
  const found = new Map<DraftSentence, TakenSentence>()
  const taken = new Set<TakenSentence>()
  for (const { sentence, old } of pairs) {
    if (found.has(sentence) || taken.has(old)) continue
    found.set(sentence, old)
    taken.add(old)
  }
  return found
}

interface Changes {
  blocks: readonly string[]
  fresh: ReadonlySet<DraftSentence>
  pairs: ReadonlyMap<DraftSentence, TakenSentence>
}

const proposalOf = (
  sentence: DraftSentence,
  stands: string | null,
  anchor: DraftProposal['anchor'],
): DraftProposal =>
  stands === null
    ? { kind: 'add', sentence, stands, anchor }
    : { kind: 'replace', sentence, stands, anchor: null }

/** Additions and replacements; additions behind one sentence follow it in the order in which they are proposed. */
function changesOf(sentences: readonly DraftSentence[], { blocks, fresh, pairs }: Changes): DraftProposal[] {
  const proposals: DraftProposal[] = []
  let anchor: DraftProposal['anchor'] = null
  for (const sentence of sentences) {
    const stands = pairs.get(sentence)?.sentence.text ?? null
    if (fresh.has(sentence)) proposals.push(proposalOf(sentence, stands, anchor))
    const text = stands ?? sentence.text
    if (standsIn(blocks, text)) anchor = { id: sentence.id, text }
  }
  return proposals
}

/** A sentence may have come with several drafts. */
const eachOnce = (taken: readonly TakenSentence[]): TakenSentence[] => [
  ...new Map(taken.map((one) => [one.sentence.text, one])).values(),
]

/**
 * What a later draft would change in a body, as proposals for its editor, in the order of the later draft
 * and removals last. Only sentences of other drafts that still stand word for word are replaced or removed,
 * and removed only where their evidence does not stand any more: what a later draft has no room for, or was
 * not asked about, stays. What the editor wrote, changed or took out is left alone, and what stands is not
 * proposed again.
 */
export function compareDrafts({ before, after, body, pack, gone }: Compared): DraftProposal[] {
  const blocks = bodyText(body)
  const now = { pack, gone }
  const known = new Set(before.map(({ sentence }) => saidIn(sentence)))
  const kept = new Set(after.sentences.map(saidIn))
  const standing = eachOnce(before).filter(({ sentence }) => standsIn(blocks, sentence.text))
  const stale = standing.filter(({ sentence }) => !kept.has(saidIn(sentence)))
  const fresh = after.sentences.filter((one) => !known.has(saidIn(one)) && !standsIn(blocks, one.text))
  const pairs = pairsOf(fresh, stale, now)
  const replaced = new Set(pairs.values())
  return [
    ...changesOf(after.sentences, { blocks, fresh: new Set(fresh), pairs }),
    ...stale
      .filter((old) => !replaced.has(old) && !evidenceStands(old, now))
      .map(({ sentence }): DraftProposal => {
        return { kind: 'remove', sentence: null, stands: sentence.text, anchor: null }
      }),
  ]
}
