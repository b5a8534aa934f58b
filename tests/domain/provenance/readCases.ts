import { readdirSync, readFileSync } from 'node:fs'

const FOLDER = new URL('../../cases/', import.meta.url)

/** One line of a case file; `null` is written "-". */
export interface IdentityCase {
  url: string
  kind: string
  platform: string
  identity: string | null
  canonicalUrl: string | null
}

const orNone = (cell: string | undefined): string | null => (cell === undefined || cell === '-' ? null : cell)

const readLine = (line: string): IdentityCase => {
  const [url = '', kind = '', platform = '', identity, canonicalUrl] = line.split(' | ')
  return { url, kind, platform, identity: orNone(identity), canonicalUrl: orNone(canonicalUrl) }
}

/** All lines of tests/cases/identity*.txt without the comments. */
export function readCases(): IdentityCase[] {
  return readdirSync(FOLDER)
    .filter((name) => name.startsWith('identity') && name.endsWith('.txt'))
    .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').trimEnd().split('\n'))
    .filter((line) => !line.startsWith('#'))
    .map(readLine)
}
