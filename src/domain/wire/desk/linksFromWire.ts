import { identifyLink } from '../../provenance/identifyLink.ts'
import { leaveOut, nameOfItem, takenBackSentence } from './takenBackSentence.ts'

/** A wire item as an article comes to rest on it. */
export interface ChosenItem {
  id: string
  headline: string
  /** The source’s code. */
  code: string
  /** Section the source writes for; null for none. */
  section: string | null
  state: string
  /** Where a reader would find it; null for nowhere. */
  address: string | null
  /** Title of its story; null while it is in none. */
  story: string | null
}

/** A link to be made: the address a reader follows, and the very item it rests on. */
export interface BegunLink {
  address: string
  item: string
}

/** Why nothing is done with the chosen items, for whoever chose them. */
export interface RefusedItems {
  isRefused: true
  code: 'items-taken-back' | 'items-without-address' | 'items-cited'
  sentence: string
}

interface Wanted {
  items: readonly ChosenItem[]
  /** What is to be done with them, such as `start the article`. */
  aim: string
  /** Identities of what the article cites already. */
  cited: ReadonlySet<string>
}

/** What a link to the item would be known by; null where it would be no provenance. */
const identityOf = ({ address }: ChosenItem): string | null => identifyLink(address).identity

const refusal = ({ items, aim, cited }: Wanted): RefusedItems | null => {
  const gone = takenBackSentence(items, aim)
  if (gone !== null) return { isRefused: true, code: 'items-taken-back', sentence: gone }
  const homeless = items.filter((item) => identityOf(item) === null)
  if (homeless.length > 0) {
    const told = `${homeless.map(nameOfItem).join('; ')} ${homeless.length === 1 ? 'has' : 'have'}`
    const sentence = `${told} no address that a reader could follow to this very post, and cannot be cited.`
    return { isRefused: true, code: 'items-without-address', sentence }
  }
  const again = items.filter((item) => cited.has(identityOf(item) ?? ''))
  if (again.length === 0) return null
  const told = `${again.map(nameOfItem).join('; ')} ${again.length === 1 ? 'is' : 'are'} cited in the article already`
  return { isRefused: true, code: 'items-cited', sentence: `${told}. ${leaveOut(again.length, aim)}` }
}

/** One post is cited once, however often it came. */
const linksOf = (items: readonly ChosenItem[]): BegunLink[] => {
  const first = new Map([...items].reverse().map((item) => [identityOf(item), item]))
  const chosen = [...first.values()].reverse()
  return chosen.flatMap(({ id, address }) => (address === null ? [] : [{ address, item: id }]))
}

/**
 * The links that wire items become, in their order. All are refused by name when a source took one back,
 * when one is no provenance, or when the article cites one already, whatever source or spelling it has
 * there.
 */
export const linksFromWire = (wanted: Wanted): { isRefused: false; links: BegunLink[] } | RefusedItems =>
  refusal(wanted) ?? { isRefused: false, links: linksOf(wanted.items) }
