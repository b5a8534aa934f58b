import { markupTags } from './markupTags.data.ts'

const names = [...markupTags.dropped].join('|')
const starts = new RegExp(String.raw`<!--|<!doctype\b|<!\[CDATA\[|\]\]>|<(${names})(?=[\s/>])`, 'gi')

const endMarkFor = (start: string, name: string | undefined): string | null => {
  if (name) return String.raw`</${name}\s*>`
  if (start === '<!--') return '-->'
  return start.toLowerCase() === '<!doctype' ? '>' : null
}

/** Finds where things end; what was sought once in vain is not sought again, so a pass stays linear. */
class EndFinder {
  private readonly vain = new Set<string>()

  constructor(private readonly markup: string) {}

  find(mark: string, from: number): number | null {
    if (this.vain.has(mark)) return null
    const pattern = new RegExp(mark, 'gi')
    pattern.lastIndex = from
    if (pattern.test(this.markup)) return pattern.lastIndex
    this.vain.add(mark)
    return null
  }
}

/**
 * Markup without what no reader sees: comments, declarations, CDATA marks, scripts and styles with
 * their content. One that is never closed is left as it stands.
 */
export function dropUnread(markup: string): string {
  if (!markup.includes('<')) return markup
  const ends = new EndFinder(markup)
  let kept = ''
  let keptTo = 0
  for (const start of markup.matchAll(starts)) {
    const mark = endMarkFor(start[0], start[1]?.toLowerCase())
    const behind = start.index + start[0].length
    const end = mark ? ends.find(mark, behind) : behind
    if (end === null || start.index < keptTo) continue
    kept += markup.slice(keptTo, start.index)
    keptTo = end
  }
  return kept + markup.slice(keptTo)
}
