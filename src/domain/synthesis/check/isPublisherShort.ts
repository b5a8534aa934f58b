import type { DraftName } from './draftNames.ts'
import type { CitedItem, ReadSentence } from './readSentence.ts'

const speaksBehind =
  /^(?:[’']s? \p{Ll}[\p{L} ]{0,40}?)?,? (?:(?:has|had|have|also|then|later|now) )?(?:said|says|denied|denies|stated|states|announced|announces|reported|reports|wrote|writes|confirmed|confirms|added|insisted|warned|replied|apologised|apologized|promised|regrets|regretted|claimed|admitted|maintained|argued|noted|explained|put|puts|gave|gives|expects?|plans?|rejected|rejects|dismissed)(?!\p{L})/u
const speaksBefore =
  /(?<!\p{L})(?:according to|said|says|reported|wrote|announced|stated|told|by) (?:the )?$/u

const openOf = (name: string): string[] => {
  const words = name.toLowerCase().split(/\s+/u)
  return words.map((_, at) => words.slice(0, at + 1).join(' '))
}

/** Whether a name is the beginning of its publisher’s and speaks: "Fornello said" of a statement of Fornello Group. */
export function isPublisherShort(name: DraftName, { item }: CitedItem, { bare }: ReadSentence): boolean {
  const [first, last] = [name[0], name.at(-1)]
  if (!first || !last) return false
  const end = last.start + last.raw.replace(/[’']s$/u, '').length
  const short = bare.slice(first.start, end).toLowerCase()
  const isOpening = [item.source, item.owner ?? ''].some((full) => openOf(full).includes(short))
  const before = bare.slice(0, first.start)
  return (
    isOpening &&
    !/(?<!\p{L})of (?:the )?$/u.test(before) &&
    (speaksBehind.test(bare.slice(end)) || speaksBefore.test(before))
  )
}
