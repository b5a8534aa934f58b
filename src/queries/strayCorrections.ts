import type { Payload, Where } from 'payload'
import { idOf } from '../domain/publication/idOf.ts'
import type { Correction } from '../generated/payload-types.ts'
import type { PublicCorrection } from '../site/views/SincePrint.ts'

/** Corrections that no release tells of: they were written down before releases carried them. */
export const strayRows: Where = {
  and: [{ release: { exists: false } }, { kind: { in: ['correction', 'update'] } }],
}

export const correctionFields = { kind: true, whatWasWrong: true, whatChanged: true, at: true } as const

type Row = Pick<Correction, 'kind' | 'whatChanged' | 'at'> & { whatWasWrong?: string | null }

/** As readers are told of it. */
export const publicCorrectionOf = ({ kind, whatWasWrong, whatChanged, at }: Row): PublicCorrection => ({
  kind: kind === 'update' ? 'update' : 'correction',
  whatWasWrong: whatWasWrong ?? '',
  whatChanged,
  at,
})

/** All of them, with the article each is about. */
export const strayCorrections = async (
  payload: Payload,
): Promise<(PublicCorrection & { article: string })[]> => {
  const { docs } = await payload.find({
    collection: 'corrections',
    where: strayRows,
    sort: 'at',
    depth: 0,
    pagination: false,
    select: { ...correctionFields, article: true },
  })
  return docs.map((one) => ({ ...publicCorrectionOf(one), article: String(idOf(one.article)) }))
}
