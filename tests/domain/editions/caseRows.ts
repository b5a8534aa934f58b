import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Rows of a table in tests/cases: one a line, columns two spaces or more apart, `#` opens a remark. */
export const caseRows = (file: string): string[][] =>
  readFileSync(path.join(import.meta.dirname, '../../cases', file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.trim().split(/ {2,}/))
