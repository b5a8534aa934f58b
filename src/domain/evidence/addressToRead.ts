const telegramPost = /^tg:[a-z]\w{3,31}\/\d{1,15}$/

/**
 * Where a post is best read without an account: Telegram shows one post whole as an embedded
 * widget, and says there when it is gone; all others are read where a reader is sent.
 */
export const addressToRead = (identity: string, canonicalUrl: string): string => {
  if (!telegramPost.test(identity)) return canonicalUrl
  return `https://t.me/${identity.slice('tg:'.length)}?embed=1&mode=tme`
}
