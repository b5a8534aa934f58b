import type { ReactElement } from 'react'

interface CitationMarkProps {
  numbers: readonly number[]
  /** Those of them cited here for the first time: the source list points back to these. */
  first: readonly number[]
  /** How many sources the list has; a number beyond it is printed without a link. */
  sources: number
}

/** `[1]` over the line, leading to the source list. */
export const CitationMark = ({ numbers, first, sources }: CitationMarkProps): ReactElement => (
  <sup className="CitationMark">
    {numbers.map((number) =>
      number <= sources ? (
        <a
          key={number}
          href={`#source-${number}`}
          id={first.includes(number) ? `cited-${number}` : undefined}
          aria-label={`Source ${number}`}
        >
          [{number}]
        </a>
      ) : (
        <span key={number}>[{number}]</span>
      ),
    )}
  </sup>
)
