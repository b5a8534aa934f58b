import type { DeskChoices } from './deskChoices.ts'
import type { DeskColumn } from './deskColumn.ts'
import { wireFilter } from './wireFilter.ts'

/** The column that holds everything. */
export const everything: DeskColumn = { key: 'all', title: 'All', filter: wireFilter.parse({}) }

/** The columns a desk begins with: all of the wire, and each section that sources write for. */
export const usualColumns = ({ sections }: Pick<DeskChoices, 'sections'>): DeskColumn[] => [
  everything,
  ...sections.map(({ id, title }) => ({
    key: `section-${id}`,
    title,
    filter: wireFilter.parse({ section: id }),
  })),
]
