import robotsParser from 'robots-parser'

/** Half as much again as RFC 9309 §2.5 asks us to read. */
const LONGEST = 750 * 1024
/** Letters of patterns with stars, times letters of the address: what their comparison costs. */
const MOST_STEPS = 20_000_000
const starRules = /^[ \t]*(?:dis)?allow[ \t]*:[^*#\n]*\*[^\n]*/gim

const starLetters = (text: string): number =>
  [...text.matchAll(starRules)].reduce((sum, [rule]) => sum + rule.length, 0)

/**
 * Whether robots.txt lets us read an address, after RFC 9309: the group of our name, else that of
 * everybody; the longest rule wins. One that is made to keep its readers busy lets nobody in.
 */
export const readRobots = (robotsUrl: string, bytes: Uint8Array, userAgent: string) => {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, LONGEST))
  const rules = robotsParser(robotsUrl, text)
  const letters = starLetters(text)
  return (url: URL): boolean =>
    letters * url.href.length <= MOST_STEPS && rules.isAllowed(url.href, userAgent) !== false
}
