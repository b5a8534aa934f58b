import { wordChanges } from '../../domain/evidence/wordChanges.ts'

/** What a source said and what it says now, in one text: what went is struck out, what came is marked. */
export const WordChanges = ({ before, after }: { before: string; after: string }) => (
  <p className="word-changes" dir="auto">
    {wordChanges(before, after).map(({ kind, text }, index) => {
      const key = `${kind} ${String(index)}`
      if (kind === 'removed') return <del key={key}>{text}</del>
      return kind === 'added' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>
    })}
  </p>
)
