import { amendments } from '../../queries/amendments.ts'
import { strayCorrections } from '../../queries/strayCorrections.ts'
import type { AmendmentView } from '../../site/views/AmendmentView.ts'
import type { Site } from '../site.ts'

/** All that was said after print, of these articles or of any, the newest first. */
export const allAmendments = async (site: Site, of?: ReadonlySet<string>): Promise<AmendmentView[]> =>
  amendments({
    paper: await site.paper(),
    read: site.read,
    stray: await strayCorrections(site.payload),
    ...(of === undefined ? {} : { of }),
  })
