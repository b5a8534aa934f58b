import { prepareEvidence } from '../claims/prepareEvidence.ts'
import { supportingPassages } from '../claims/supportingPassages.ts'
import type { TextRange } from '../claims/textRange.ts'

/** A stretch of a frozen text, marked where it supports a claim. */
export interface Passage {
  text: string
  isSupport: boolean
}

/** More claims than this are not looked for in one text at once, nor beyond so many characters of it. */
const mostClaims = 20
const longest = 200_000

function merged(ranges: readonly TextRange[]): TextRange[] {
  const result: TextRange[] = []
  for (const { start, end } of [...ranges].sort((one, other) => one.start - other.start)) {
    const last = result.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else result.push({ start, end })
  }
  return result
}

/** A frozen text parted where it supports any of the claims. Loses no character of it. */
export function passagesIn(text: string, claims: readonly string[]): Passage[] {
  const evidence = prepareEvidence(text.slice(0, longest))
  const ranges = merged(
    claims.slice(0, mostClaims).flatMap((exact) => supportingPassages(evidence, { exact })),
  )
  const passages: Passage[] = []
  let at = 0
  for (const { start, end } of ranges) {
    passages.push({ text: text.slice(at, start), isSupport: false })
    passages.push({ text: text.slice(start, end), isSupport: true })
    at = end
  }
  passages.push({ text: text.slice(at), isSupport: false })
  return passages.filter((passage) => passage.text !== '')
}
