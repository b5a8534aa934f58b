/** White space, byte-order marks, zero-width and direction marks: what copying leaves around an address. */
const INVISIBLE = /[\s\p{Cc}\p{Cf}]/u

/** Drops what copying leaves before and after an address; what stands inside is never touched. */
export function trimPasted(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && INVISIBLE.test(text.charAt(start))) start += 1
  while (end > start && INVISIBLE.test(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}
