import { idOf } from '../publication/idOf.ts'
import type { Deed } from './eventRecord.ts'
import { groupOf } from './groupOf.ts'
import { momentOf } from './momentOf.ts'
import { textOf } from './textOf.ts'

const read = (waivers: unknown) =>
  (Array.isArray(waivers) ? waivers : []).map(groupOf).map(({ code, link, reason, at }) => ({
    code: textOf(code),
    link: idOf(link),
    reason: textOf(reason),
    waivedAt: momentOf(at),
  }))

type Waived = ReturnType<typeof read>[number]

const isFor = (one: Waived, other: Waived): boolean => one.code === other.code && one.link === other.link
const isSame = (one: Waived, other: Waived): boolean =>
  one.code === other.code && one.reason === other.reason && one.waivedAt === other.waivedAt

/** What was waived and what was taken back between two lists; a reason given anew is one waiver. */
export const waiverDeeds = (before: unknown, after: unknown): Deed[] => {
  const was = read(before)
  const now = read(after)
  const given = now.filter((one) => !was.some((other) => isSame(one, other)))
  const withdrawn = was.filter(
    (one) => !now.some((other) => isSame(one, other)) && !given.some((other) => isFor(one, other)),
  )
  return [
    ...withdrawn.map((details): Deed => ({ act: 'article.waiver-withdrawn', details })),
    ...given.map((details): Deed => ({ act: 'article.waived', details })),
  ]
}
