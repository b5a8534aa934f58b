/** Weibo's base62, digits first, then small, then capital letters. */
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const GROUP = 10_000_000

/** Cuts a text into groups of `size` from the right: the first may be shorter. */
const groupsOf = (text: string, size: number): string[] => {
  const head = text.length % size
  const rest = Array.from({ length: Math.floor(text.length / size) }, (_, at) =>
    text.slice(head + at * size, head + (at + 1) * size),
  )
  return head > 0 ? [text.slice(0, head), ...rest] : rest
}

const valueOf = (group: string): number =>
  [...group].reduce((sum, letter) => sum * 62 + DIGITS.indexOf(letter), 0)

/**
 * The number (mid) behind a Weibo post's short name (bid): base62 in groups of 4 letters, 7 digits
 * each, from the right. Null when no number is written so.
 */
export function weiboMid(bid: string): string | null {
  if (!/^[1-9a-z][0-9a-z]{4,10}$/i.test(bid)) return null
  const values = groupsOf(bid, 4).map(valueOf)
  if (values.some((value) => value >= GROUP)) return null
  return values.map((value, at) => (at === 0 ? String(value) : String(value).padStart(7, '0'))).join('')
}

const written = (value: number): string =>
  value < 62 ? DIGITS.charAt(value) : written(Math.floor(value / 62)) + DIGITS.charAt(value % 62)

/** The short name of a Weibo post's number: the inverse of `weiboMid`. Takes digits only. */
export function weiboBid(mid: string): string {
  return groupsOf(mid, 7)
    .map((group, at) => (at === 0 ? written(Number(group)) : written(Number(group)).padStart(4, '0')))
    .join('')
}
