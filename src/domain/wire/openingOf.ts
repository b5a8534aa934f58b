import type { GatheredItem } from './gatheredItem.ts'

/** What tells events apart stands in the first sentences; what follows is background that many events share. */
const longestOpening = 400
/** The stop of a headline that the text repeats without it. */
const afterHeadline = /^[\s.,:;–—-]+/u

/** The beginning of an item's text, in UTF-16 units, without the headline that posts repeat in it. */
export function openingOf(
  { headline, text }: Pick<GatheredItem, 'headline' | 'text'>,
  longest = longestOpening,
): string {
  const begun = headline.replace(/…$/, '')
  const rest = text.startsWith(begun) ? text.slice(begun.length).replace(afterHeadline, '') : text
  return rest.slice(0, longest).trim()
}
