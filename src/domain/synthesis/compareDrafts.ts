import { wordsForComparison } from '../provenance/textShingles.ts'
import type { DraftBlock } from '../publication/bodyBlock.ts'
import { bodyText } from '../publication/bodyText.ts'
import type { DraftSentence, SynthesisDraft } from './synthesisDraft.ts'

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

interface Compared {
  before: SynthesisDraft | null
  after: SynthesisDraft
  /** The body as it stands, with the editor’s changes. */
  body: readonly DraftBlock[]
}

/** Of all their words two versions of one sentence share this part. */
const sameFrom = 0.4

const inBody = /[\p{L}\p{N}]/u

/** Whether a sentence stands in a block whole and word for word, and not within a longer word. */
function standsIn(blocks: readonly string[], text: string): boolean {
  return blocks.some((block) => {
    for (let at = block.indexOf(text); at >= 0; at = block.indexOf(text, at + 1))
      if (!inBody.test(block.charAt(at - 1)) && !inBody.test(block.charAt(at + text.length))) return true
    return false
  })
}

/** What a sentence says: of a quotation its words alone, as “reported” and “wrote” before them change nothing. */
const saidIn = ({ type, text }: DraftSentence): string =>
  type === 'quotation' ? (/“.*”/su.exec(text)?.[0] ?? text) : text

function likeness(one: DraftSentence, other: DraftSentence): number {
  const [ours, theirs] = [one, other].map(({ text }) => new Set(wordsForComparison(text)))
  if (!ours || !theirs) return 0
  const shared = [...ours].filter((word) => theirs.has(word)).length
  return shared / Math.max(1, ours.size + theirs.size - shared)
}

/** Each new sentence with the old one that it is a version of: the likest pairs first, none twice. */
function pairsOf(
  fresh: readonly DraftSentence[],
  stale: readonly DraftSentence[],
): Map<DraftSentence, DraftSentence> {
  const pairs = fresh
    .flatMap((sentence) =>
      stale
        .filter(({ part }) => part === sentence.part)
        .map((old) => ({ sentence, old, likeness: likeness(sentence, old) })),
    )
    .filter((pair) => pair.likeness >= sameFrom)
    .sort((one, other) => other.likeness - one.likeness)
  const found = new Map<DraftSentence, DraftSentence>()
  const taken = new Set<DraftSentence>()
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
  pairs: ReadonlyMap<DraftSentence, DraftSentence>
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
    const stands = pairs.get(sentence)?.text ?? null
    if (fresh.has(sentence)) proposals.push(proposalOf(sentence, stands, anchor))
    const text = stands ?? sentence.text
    if (standsIn(blocks, text)) anchor = { id: sentence.id, text }
  }
  return proposals
}

/**
 * What a later draft would change in a body, as proposals for its editor, in the order of the later draft
 * and removals last. Only sentences of the earlier draft that still stand word for word are replaced or
 * removed; what the editor wrote, changed or took out is left alone, and what stands is not proposed again.
 */
export function compareDrafts({ before, after, body }: Compared): DraftProposal[] {
  const blocks = bodyText(body)
  const earlier = before?.sentences ?? []
  const known = new Set(earlier.map(saidIn))
  const kept = new Set(after.sentences.map(saidIn))
  const standing = earlier.filter(({ text }) => standsIn(blocks, text))
  const stale = standing.filter((old) => !kept.has(saidIn(old)))
  const fresh = after.sentences.filter((one) => !known.has(saidIn(one)) && !standsIn(blocks, one.text))
  const pairs = pairsOf(fresh, stale)
  const replaced = new Set(pairs.values())
  return [
    ...changesOf(after.sentences, { blocks, fresh: new Set(fresh), pairs }),
    ...stale
      .filter((old) => !replaced.has(old))
      .map(({ text }): DraftProposal => ({ kind: 'remove', sentence: null, stands: text, anchor: null })),
  ]
}
