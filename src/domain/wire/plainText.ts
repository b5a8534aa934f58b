/** C0 and C1 controls but tab and line feed: no reader sees them, terminals and databases choke on them. */
// eslint-disable-next-line no-control-regex -- control characters are what this removes
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF]/g
const loneSurrogates = /\p{Surrogate}/gu

const tidyLine = (line: string): string => line.replace(/[^\S\n]+/g, ' ').trim()

/**
 * Text as the newsroom keeps it: NFC, well-formed Unicode, line feeds only, single spaces, at most
 * one empty line between paragraphs. Words are never touched. Never throws.
 */
export function plainText(raw: string): string {
  const lines = raw
    .replace(loneSurrogates, '\uFFFD')
    .replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
    .replace(controls, '')
    .normalize('NFC')
    .split('\n')
  return lines
    .map(tidyLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
