import type { ReactElement, ReactNode } from 'react'

/** A term and what is to be said of it; null leaves the line out. */
export type Fact = [term: string, words: ReactNode | null]

/** Facts in two columns, in one where there is no room. */
export const FactList = ({ facts }: { facts: readonly Fact[] }): ReactElement => (
  <dl className="FactList">
    {facts
      .filter(([, words]) => words !== null)
      .map(([term, words]) => (
        <div className="FactList-row" key={term}>
          <dt className="label">{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
  </dl>
)
