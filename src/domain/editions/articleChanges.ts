import { changesSince, type ChangedLine } from '../publication/changesSince.ts'
import { excerptOfChange } from '../publication/excerptOfChange.ts'
import type { ContentPart } from '../publication/linesOfContent.ts'
import type { ArticleSnapshot } from './articleSnapshot.ts'
import type { ProofChange } from './proofChange.ts'
import { sha256Of } from './sha256Of.ts'
import { textOfSnapshot } from './textOfSnapshot.ts'

const partNames: Readonly<Record<ContentPart, string>> = {
  headline: 'The headline',
  standfirst: 'The standfirst',
  body: 'The body',
  framingNote: 'The framing note',
  hero: 'The picture',
  links: 'A source',
}

const headlineSentence = (pieces: ChangedLine['pieces']): string => {
  const whole = (kind: 'added' | 'removed') =>
    pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('')
  return `The headline was “${whole('added')}” and is “${whole('removed')}”.`
}

const sentenceOf = ({ part, pieces, onlyLook }: ChangedLine, headline: string): string => {
  if (part === 'headline') return headlineSentence(pieces)
  const { was, is } = excerptOfChange(pieces)
  const whose = `${partNames[part]} of “${headline}”`
  if (onlyLook) return `${whose} reads the same and looks different: “${is}”.`
  if (was === '') return `${whose} has a new line: “${is}”.`
  return is === '' ? `${whose} lost a line: “${was}”.` : `${whose} was “${was}” and is “${is}”.`
}

const changeOfLine = (line: ChangedLine, { article, headline }: ArticleSnapshot): ProofChange => ({
  what: line.part === 'headline' ? 'headline' : 'text',
  article,
  sentence: sentenceOf(line, headline),
  pieces: line.pieces,
})

const plainChange = (
  what: ProofChange['what'],
  { article }: ArticleSnapshot,
  sentence: string,
): ProofChange => ({ what, article, sentence, pieces: [] })

const furnitureChanges = (before: ArticleSnapshot, now: ArticleSnapshot): ProofChange[] => {
  const changes: ProofChange[] = []
  if (before.byline !== now.byline)
    changes.push(
      plainChange(
        'text',
        now,
        `The byline of “${now.headline}” was “${before.byline}” and is “${now.byline}”.`,
      ),
    )
  if (before.slug !== now.slug)
    changes.push(
      plainChange('text', now, `The address of “${now.headline}” was “${before.slug}” and is “${now.slug}”.`),
    )
  return changes
}

/** What readers are told below a text: who cleared it, its checks, its waivers, its evidence. */
const groundsChange = (now: ArticleSnapshot): ProofChange =>
  plainChange(
    'grounds',
    now,
    `What “${now.headline}” rests on was changed: its evidence, checks, clearance or picture.`,
  )

/** What differs between two states of one article, a comma included; empty when they print the same. */
export const articleChanges = (before: ArticleSnapshot, now: ArticleSnapshot): ProofChange[] => {
  if (sha256Of(before) === sha256Of(now)) return []
  const lines = changesSince(textOfSnapshot(before), textOfSnapshot(now))
  const changes = [...lines.map((line) => changeOfLine(line, now)), ...furnitureChanges(before, now)]
  const isMoved = before.section.slug !== now.section.slug
  return changes.length > 0 || isMoved ? changes : [groundsChange(now)]
}
