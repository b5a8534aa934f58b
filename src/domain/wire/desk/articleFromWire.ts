import { identifyLink } from '../../provenance/identifyLink.ts'
import { isTakenBack } from '../isTakenBack.ts'

/** A wire item as an article is begun from it. */
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

/** A link as it is begun with: the address a reader follows, and the very item it rests on. */
export interface BegunLink {
  address: string
  item: string
}

/** What an article is begun with: links in the order in which the items were chosen. */
export interface BegunArticle {
  headline: string
  section: string | null
  links: BegunLink[]
}

export type Beginning =
  | { isRefused: false; article: BegunArticle }
  | { isRefused: true; code: 'items-taken-back' | 'items-without-address'; sentence: string }

const stateWords: Readonly<Record<string, string>> = {
  canceled: 'was canceled by its source',
  withheld: 'was withheld by its source',
  deleted: 'was deleted by its source',
}

const isGone = (state: string): boolean => isTakenBack(state) || state === 'deleted'

const name = ({ code, headline }: ChosenItem): string => `${code} “${headline}”`

/** The longest headline an article may have, in UTF-16 units. */
const longestHeadline = 240
/** What a cut leaves of a sign that takes two units. */
const halfSign = /[\uD800-\uDBFF]$/

const only = (values: readonly (string | null)[]): string | null => {
  const different = new Set(values)
  const [value = null] = different
  return different.size === 1 ? value : null
}

/** What a link to the item would be known by; null where it would be no provenance. */
const identityOf = ({ address }: ChosenItem): string | null => identifyLink(address).identity

/** One post is cited once, however often it came. */
const linksOf = (items: readonly ChosenItem[]): BegunLink[] => {
  const first = new Map([...items].reverse().map((item) => [identityOf(item), item]))
  const chosen = [...first.values()].reverse()
  return chosen.flatMap(({ id, address }) => (address === null ? [] : [{ address, item: id }]))
}

const refusal = (items: readonly ChosenItem[]): Beginning | null => {
  const gone = items.filter(({ state }) => isGone(state))
  if (gone.length > 0) {
    const told = gone.map((one) => `${name(one)} ${stateWords[one.state] ?? ''}`).join('; ')
    const rest = gone.length === 1 ? 'Leave it out' : 'Leave them out'
    return { isRefused: true, code: 'items-taken-back', sentence: `${told}. ${rest} to start the article.` }
  }
  const homeless = items.filter((item) => identityOf(item) === null)
  if (homeless.length === 0) return null
  const has = homeless.length === 1 ? 'has' : 'have'
  const told = homeless.map(name).join('; ')
  return {
    isRefused: true,
    code: 'items-without-address',
    sentence: `${told} ${has} no address that a reader could follow to this very post, and cannot be cited.`,
  }
}

/**
 * An article begun from wire items: what their sources took back and what is no provenance is refused
 * by name; the headline is the title of their story or the first item’s; the section is given if all
 * sources write for one.
 */
export const articleFromWire = (items: readonly ChosenItem[]): Beginning => {
  const refused = refusal(items)
  if (refused) return refused
  const headline = only(items.map(({ story }) => story)) ?? items[0]?.headline ?? ''
  return {
    isRefused: false,
    article: {
      headline: headline.slice(0, longestHeadline).replace(halfSign, ''),
      section: only(items.map(({ section }) => section)),
      links: linksOf(items),
    },
  }
}
