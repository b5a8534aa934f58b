import type { ProofChange } from '../../domain/editions/proofChange.ts'
import { blockingFindings } from '../../domain/publication/blockingFindings.ts'
import type { Refused } from './pressLine.ts'

const Piece = ({ kind, text }: ProofChange['pieces'][number]) => {
  if (kind === 'removed') return <del>{text}</del>
  return kind === 'added' ? <ins>{text}</ins> : <span>{text}</span>
}

const Change = ({ change: { what, sentence, pieces } }: { change: ProofChange }) => (
  <li data-what={what}>
    <p>{sentence}</p>
    {pieces.length > 0 && (
      <p className="word-changes" dir="auto">
        {pieces.map((piece, at) => (
          <Piece key={`${piece.kind} ${String(at)}`} {...piece} />
        ))}
      </p>
    )}
  </li>
)

/** Why nothing was printed: what was changed since the proof, word by word, and what stands in the way. */
export const PressRefusal = ({ refused: { sentence, changes, findings } }: { refused: Refused }) => {
  const blocking = blockingFindings(findings)
  return (
    <div className="press-refusal" role="alert">
      <p className="press-refusal__sentence">
        {changes.length > 0 ? 'Not printed: this is not what was proofed.' : sentence}
      </p>
      {changes.length > 0 && (
        <ul aria-label="What was changed since the proof">
          {changes.map((change, at) => (
            <Change change={change} key={`${change.what} ${String(at)}`} />
          ))}
        </ul>
      )}
      {blocking.length > 0 && (
        <ul aria-label="What stands in the way">
          {blocking.map((one) => (
            <li data-code={one.code} key={`${one.code} ${one.path}`}>
              {one.message} {one.fix}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
