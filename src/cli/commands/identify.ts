import { readFileSync } from 'node:fs'
import { identifyLink } from '../../domain/provenance/identifyLink.ts'

const STDIN = 0

/** One address a line; empty lines are skipped, and so is the line break Windows leaves. */
const linesOf = (text: string): string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '')

/**
 * `monexus identify <url>…`: prints one JSON object a line for each URL, with the keys `rawUrl, kind,
 * platform, identity, canonicalUrl, claimedAuthor, postedAt, durable, findings`, in that order. A lone
 * `-` reads the URLs from standard input, one a line. Returns the exit code: 0 when every URL was
 * answered, whatever is wrong with it (that is in `findings`); 2 when there was no URL to answer.
 */
export function identify(
  urls: string[],
  out: (line: string) => void,
  readInput: () => string = () => readFileSync(STDIN, 'utf8'),
): number {
  const asked = urls.length === 1 && urls[0] === '-' ? linesOf(readInput()) : urls
  if (asked.length === 0) {
    out('Usage: monexus identify <url>…   (or "monexus identify -" with one URL a line on standard input)')
    return 2
  }
  for (const url of asked) out(JSON.stringify(identifyLink(url)))
  return 0
}
