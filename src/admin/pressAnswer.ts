import { z } from 'zod'
import { editionLine } from '../domain/editions/editionLine.ts'
import { blockingFindings } from '../domain/publication/blockingFindings.ts'
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

const refusalOf = (json: unknown): string => {
  const error = refused.safeParse(json).data?.errors[0]
  const blocking = blockingFindings(error?.data?.findings ?? []).length
  if (blocking === 0) return error?.message ?? unheard
  return `Not printed: ${counted(blocking, 'finding stands', 'findings stand')} in the way.`
}

/** What the press answered, in one sentence: the number it gave, or how much stands in the way. */
export const pressAnswer = (json: unknown): PressAnswer => {
  const release = printed.safeParse(json).data?.release
  if (!release) return { printed: false, sentence: refusalOf(json) }
  const line = editionLine(release.volume, release.number)
  return { printed: true, sentence: `Printed: ${line}, release ${release.revision}` }
}
