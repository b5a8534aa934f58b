import type { ReactElement } from 'react'
import { amendmentWords } from '../text/amendmentWords.data.ts'
import type { AmendmentView } from '../views/AmendmentView.ts'
import { type Fact, FactList } from './FactList.tsx'
import { PrintedTime } from './PrintedTime.tsx'

const some = (words: string): string | null => (words === '' ? null : words)

/** What was wrong and what changed; why, where something was taken down. */
export const amendmentFacts = ({
  kind,
  whatWasWrong,
  whatChanged,
}: Pick<AmendmentView, 'kind' | 'whatWasWrong' | 'whatChanged'>): Fact[] => [
  [kind === 'kill' ? 'Why' : 'Was wrong', some(whatWasWrong)],
  [kind === 'update' ? 'New' : 'Changed', some(whatChanged)],
]

interface AmendmentListProps {
  amendments: readonly AmendmentView[]
  heading: 'h2' | 'h3'
}

/** Corrections, updates and kills, each under the article it is about. */
export const AmendmentList = ({ amendments, heading: Heading }: AmendmentListProps): ReactElement => (
  <ol className="AmendmentList">
    {amendments.map((one) => (
      <li className="AmendmentList-entry" key={`${one.href} ${one.kind} ${one.at} ${one.whatChanged}`}>
        <p className="AmendmentList-kind label">
          {amendmentWords[one.kind]}, <PrintedTime at={one.at} form="full" />
        </p>
        <Heading className="AmendmentList-headline" dir="auto">
          <a href={one.href}>{one.headline}</a>
        </Heading>
        <FactList facts={amendmentFacts(one)} />
      </li>
    ))}
  </ol>
)
