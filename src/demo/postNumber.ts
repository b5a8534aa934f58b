const X_EPOCH_MS = 1_288_834_974_657n
const TID_LETTERS = '234567abcdefghijklmnopqrstuvwxyz'
const MINUTES_KEPT = 4320
const FIRST_TELEGRAM_POST = 41_000

/** The number of an X post made at a moment: milliseconds since X's epoch above 22 bits of sequence. */
export function xPostNumber(time: Date, sequence: number): string {
  return String(((BigInt(time.getTime()) - X_EPOCH_MS) << 22n) | BigInt(sequence))
}

/** The number of a Mastodon post: milliseconds since 1970 above 16 bits of sequence. */
export function mastodonPostNumber(time: Date, sequence: number): string {
  return String((BigInt(time.getTime()) << 16n) | BigInt(sequence))
}

/** A Bluesky record key: microseconds since 1970 above a 10-bit clock, five bits a letter (atproto, TID). */
export function blueskyPostNumber(time: Date, clock: number): string {
  let rest = ((BigInt(time.getTime()) * 1000n) << 10n) | BigInt(clock)
  let key = ''
  for (let letter = 0; letter < 13; letter += 1) {
    key = (TID_LETTERS[Number(rest & 31n)] ?? '') + key
    rest >>= 5n
  }
  return key
}

/** A Telegram post's number holds no time; the demo counts a channel's posts by the minute so that they rise. */
function telegramPostNumber(minutesAgo: number): number {
  return FIRST_TELEGRAM_POST + MINUTES_KEPT - minutesAgo
}

/** The number a demo post has on its platform; where it holds a time, the low bits are spread by the minute. */
export function postNumber(post: { platform: string; time: Date; minutesAgo: number }): string {
  const spread = post.minutesAgo * 7919
  if (post.platform === 'x') return xPostNumber(post.time, spread & 0x3fffff)
  if (post.platform === 'mastodon') return mastodonPostNumber(post.time, spread & 0xffff)
  if (post.platform === 'bluesky') return blueskyPostNumber(post.time, spread & 0x3ff)
  return String(telegramPostNumber(post.minutesAgo))
}
