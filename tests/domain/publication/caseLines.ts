import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The lines of a file of cases as [expected, input]; lines that begin with # explain. */
export function caseLines(name: string): [expected: string, input: string][] {
  const lines = readFileSync(join('tests', 'cases', name), 'utf8').split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [expected = '', input = ''] = line.split('\t')
      return [expected, input]
    })
}
