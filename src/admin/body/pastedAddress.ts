const longest = 4096
/** A scheme, or a host with a dot and a path behind it: `t.me/harbour/12` is pasted without one, too. */
const address = /^(?:https?:\/\/\S+|at:\/\/\S+|tg:\/\/\S+|(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/\S+)$/iu

/** The one address that a text is, without the white space around it; null for any other text. */
export const pastedAddress = (text: string): string | null => {
  const trimmed = text.length > longest ? '' : text.trim()
  return address.test(trimmed) ? trimmed : null
}
