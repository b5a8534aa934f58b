const longest = 100

/** Text as a message may quote it: on one line, without control characters, cut at 100 signs. */
export function oneLine(text: string): string {
  const line = text.replace(/[\s\p{C}]+/gu, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}
