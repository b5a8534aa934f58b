import { z } from 'zod'
import { editionLine } from '../domain/editions/editionLine.ts'
import { finding } from '../domain/publication/finding.ts'
import { counted } from './counted.ts'

const printed = z.object({
  release: z.object({ volume: z.number(), number: z.number(), revision: z.number() }),
})
const refused = z.object({
  errors: z
    .array(
      z.object({
        message: z.string(),
        data: z
          .object({ findings: z.array(finding) })
          .partial()
          .nullish(),
      }),
    )
    .min(1),
})

export interface PressAnswer {
  printed: boolean
  sentence: string
}

const unheard = 'The press did not answer. Reload the page to see whether it printed.'

/** What the press answered, in one sentence: the number it gave, or how much stands in the way. */
export const pressAnswer = (json: unknown): PressAnswer => {
  const release = printed.safeParse(json).data?.release
  if (release)
    return {
      printed: true,
      sentence: `Printed: ${editionLine(release.volume, release.number)}, release ${release.revision}`,
    }
  const [error] = refused.safeParse(json).data?.errors ?? []
  const blocking = error?.data?.findings?.filter((one) => one.severity === 'block').length ?? 0
  if (blocking > 0)
    return {
      printed: false,
      sentence: `Not printed: ${counted(blocking, 'finding stands', 'findings stand')} in the way.`,
    }
  return { printed: false, sentence: error?.message ?? unheard }
}
