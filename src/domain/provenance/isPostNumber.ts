const INT64_MAX = 2n ** 63n - 1n

/**
 * Whether a text can be the number of a post: ASCII digits, not 0, no leading zero (or one post
 * would have two identities), not above `max` (by default what 63 bits hold). Never read such a
 * number as a JavaScript Number: it would be rounded to a neighbouring post.
 */
export function isPostNumber(text: string, max: bigint = INT64_MAX): boolean {
  return /^[1-9]\d{0,18}$/.test(text) && BigInt(text) <= max
}
