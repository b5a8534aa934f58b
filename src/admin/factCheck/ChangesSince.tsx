'use client'
import type { ChangedLine, ChangedPiece } from '../../domain/publication/changesSince.ts'
import { useDesk } from './DeskContext.tsx'
import { clockTime } from './clockTime.ts'

const partWords: Record<ChangedLine['part'], string> = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  body: 'Body',
  framingNote: 'Framing note',
  hero: 'Picture',
  links: 'Links',
}

const Piece = ({ kind, text }: ChangedPiece) => {
  if (kind === 'added') return <ins>{text}</ins>
  return kind === 'removed' ? <del>{text}</del> : <span>{text}</span>
}

const lookWords = (part: ChangedLine['part']): string =>
  part === 'links' ? 'Same link, other evidence.' : 'Same words; marks, addresses or citations differ.'

const Line = ({ line: { part, pieces, onlyLook } }: { line: ChangedLine }) => (
  <li className="changes__line">
    <span className="changes__part">{partWords[part]}</span>
    <p className="changes__words">
      {pieces.map((piece, index) => (
        <Piece key={index} {...piece} />
      ))}
      {onlyLook && <em className="changes__look">{lookWords(part)}</em>}
    </p>
  </li>
)

/** What was changed since the last clearance, word by word; nothing while that stands. */
export const ChangesSince = () => {
  const { view, standing, now } = useDesk()
  const { changes } = view
  if (changes === null || standing.stage === 'cleared') return null
  const { by, at } = standing.clearance ?? { by: null, at: null }
  const when = at ? `, ${clockTime(at, now)}` : ''
  return (
    <section aria-labelledby="changes-title" className="changes">
      <h2 className="changes__title" id="changes-title">
        Changed since {by ?? 'a fact-checker'} cleared it{when}
      </h2>
      {changes.length === 0 ? (
        <p className="changes__none">Not a word: it stands exactly as it was cleared.</p>
      ) : (
        <ol className="changes__lines">
          {changes.map((line, index) => (
            <Line key={index} line={line} />
          ))}
        </ol>
      )}
    </section>
  )
}
