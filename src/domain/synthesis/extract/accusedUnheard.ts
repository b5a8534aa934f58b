import { isAttributed } from '../../claims/isAttributed.ts'
import type { EvidencePack } from '../evidencePack.ts'
import { namesOfText } from '../namesOfText.ts'

/** What follows is blamed: "accused the operator Sundline of", "charges against Anton Brusk". */
const blaming =
  /(?<!\p{L})(?:accus(?:es?|ed|ing)|blam(?:es?|ed|ing)|fault(?:s|ed)|su(?:es|ed|ing)|criticis(?:es?|ed|ing)|denounc(?:es?|ed|ing)|condemn(?:s|ed|ing)?|(?:accusations?|allegations?|charges?|complaints?|lawsuit|claims?) against|blame (?:\p{L}+ ){0,6}on)(?: [^.,;:“”"]{0,30})? $/iu
/** What stands before is blamed: "Sundline was accused", "Anton Brusk stands accused". */
const blamed =
  /^(?:,[^,.;]{1,60},)? (?:is|are|was|were|has been|have been|had been|stands?) (?:\p{L}+ly )?(?:accused|blamed|charged|suspected|criticised|faulted|sued|denounced|condemned|under investigation)(?!\p{L})/iu
/** Places, roads, ships and laws answer nobody. */
const speechless =
  /(?<!\p{L})(?:strait|quay|bridge|river|street|road|square|cape|bay|lake|mount|mountain|island|islands|hill|valley|coast|harbour|pier|dam|park|station|airport|narrows|house|hall|line|link|bill|act|law|treaty|storm|sea|ocean|canal|cathedral|church|stadium|mill|mine)$/iu
/** "blames the paper mill at Holt" blames the mill. */
const placed = /(?<!\p{L})(?:at|in|near|of|from|off|over|to|by|for) $/iu
const vessel =
  /(?<!\p{L})(?:ship|ferry|tanker|carrier|freighter|vessel|trawler|steamer|yacht|liner|satellite|probe|rocket|storm|hurricane|typhoon|cyclone) $/iu

const canAnswer = (name: string, before: string): boolean => !speechless.test(name) && !vessel.test(before)

/** Who in a text is accused or blamed by name. */
function accusedOf(text: string, language: string | null): string[] {
  return namesOfText({ text, language }).flatMap(({ name, words }) => {
    const [first, last] = [words[0], words.at(-1)]
    if (!first || !last) return []
    const [before, behind] = [text.slice(0, first.start), text.slice(last.start + last.raw.length)]
    const isBlamed = (blaming.test(before) && !placed.test(before)) || blamed.test(behind)
    return isBlamed && canAnswer(name, before) ? [name.replace(/[’']s$/u, '')] : []
  })
}

/** Whom the items of a pack accuse or blame and let say nothing of it, each once; no place, no ship. */
export function accusedUnheard({ items }: EvidencePack): string[] {
  const told = items.flatMap(({ sentences, language }) =>
    sentences.map(({ exact }) => ({ exact, accused: accusedOf(exact, language) })),
  )
  const isHeard = (name: string): boolean =>
    told.some(({ exact, accused }) => exact.includes(name) && !accused.includes(name) && isAttributed(exact))
  const isSource = (name: string): boolean => items.some(({ source }) => source.includes(name))
  const names = new Set(told.flatMap(({ accused }) => accused))
  return [...names].filter((name) => !isHeard(name) && !isSource(name))
}
