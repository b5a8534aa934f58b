import { longDate } from '../domain/editions/longDate.ts'
import type { Manifest } from '../domain/editions/manifest.ts'
import { romanNumeral } from '../domain/editions/romanNumeral.ts'
import type { EditionView } from '../site/views/EditionView.ts'

/** An edition as its pages name it, in the state of one release. */
export const editionView = ({ edition, revision, releasedAt }: Manifest): EditionView => ({
  href: `/editions/${edition.date}`,
  date: edition.date,
  longDate: longDate(edition.date),
  label: edition.label,
  volumeRoman: romanNumeral(edition.volume),
  number: edition.number,
  revision,
  releasedAt,
})
