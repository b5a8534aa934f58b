import type { ReactElement } from 'react'
import type { PrintedDraft } from '../../domain/editions/printedDraft.ts'
import { draftSentence } from '../text/draftSentence.ts'
import { FactList } from './FactList.tsx'
import { HashCode } from './HashCode.tsx'

/** What machines drafted of the text; nothing where people wrote all of it. */
export const ProvenanceDrafts = ({ drafts }: { drafts: readonly PrintedDraft[] }): ReactElement | null => {
  if (drafts.length === 0) return null
  return (
    <section className="ProvenanceDrafts" id="drafts" aria-labelledby="drafts-title">
      <h2 id="drafts-title">How it was drafted</h2>
      {drafts.map((draft, place) => (
        <Draft key={place} draft={draft} />
      ))}
    </section>
  )
}

const Draft = ({ draft }: { draft: PrintedDraft }): ReactElement => (
  <div className="ProvenanceNote">
    <p>{draftSentence(draft)}</p>
    <FactList
      facts={[
        ['Kind', <a href={draft.digitalSourceType}>{draft.digitalSourceType.split('/').at(-1)}</a>],
        ['Evidence', <HashCode hash={draft.packSha256} />],
        ['Prompt', draft.promptSha256 && <HashCode hash={draft.promptSha256} />],
      ]}
    />
  </div>
)
