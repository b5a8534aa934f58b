import type { ReactElement } from 'react'
import type { BodySpan } from '../../domain/publication/bodyBlock.ts'
import { CitationMark } from './CitationMark.tsx'
import { MarkedText } from './MarkedText.tsx'

/** What the text of a body must know of its article. */
export interface BodyContext {
  sources: number
  first: ReadonlyMap<BodySpan, number[]>
}

interface BodyTextProps extends BodyContext {
  spans: readonly BodySpan[]
}

/** The runs and citations of one paragraph. */
export const BodyText = ({ spans, sources, first }: BodyTextProps): ReactElement => (
  <>
    {spans.map((span, place) =>
      'cites' in span ? (
        <CitationMark key={place} numbers={span.cites} first={first.get(span) ?? []} sources={sources} />
      ) : (
        <MarkedText key={place} span={span} />
      ),
    )}
  </>
)
