import { createElement, type ReactElement } from 'react'
import { Notice } from '../components/Notice.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { PaperFrame } from '../components/PaperFrame.tsx'
import { WireHourList } from '../components/WireHourList.tsx'
import { WireQuiet } from '../components/WireQuiet.tsx'
import { groupByHour } from '../text/groupByHour.ts'
import type { FurnitureView } from '../views/FurnitureView.ts'
import type { WireStripItem } from '../views/WireStripItem.ts'

export interface WirePageProps {
  furniture: FurnitureView
  /** Newest first. */
  items: WireStripItem[]
  /** As many as the page may show once more come in. */
  most: number
}

/** The last items of the wire, by hour; where there is script, they are kept as the wire stands. */
export const WirePage = ({ furniture, items, most }: WirePageProps): ReactElement => (
  <PaperFrame
    furniture={furniture}
    title="The wire"
    description="What the desk’s sources posted last, by the hour"
    canonicalPath="/wire"
    currentHref="/wire"
  >
    <PageTitle title="The wire">
      <p>
        What our sources posted last, in their words and by the hour, in UTC. It is raw: nothing here has been
        checked by the desk.
      </p>
    </PageTitle>
    <WireQuiet health={furniture.health} now={furniture.now} />
    {createElement(
      'wire-list',
      { most },
      items.length === 0 && (
        <Notice heading="h2" title="The wire is silent.">
          <p>No source has posted anything we have received.</p>
        </Notice>
      ),
      groupByHour(items).map((hour) => <WireHourList key={hour.key} hour={hour} />),
    )}
  </PaperFrame>
)
