import { type Request, type Response, Router } from 'express'
import { resolve } from 'node:path'
import type { Payload } from 'payload'
import { withdrawnPictures } from '../../access/withdrawnPictures.ts'
import { idOf } from '../../domain/publication/idOf.ts'
import { heldFor } from '../heldFor.ts'

const names = ['filename', 'sizes.w400.filename', 'sizes.w800.filename', 'sizes.w1600.filename']

/** So many files are known to be printed without asking again. */
const mostKnown = 10_000

const printedPicture = async (payload: Payload, file: string): Promise<string | null> => {
  const { docs } = await payload.find({
    collection: 'media',
    where: {
      and: [{ printedAt: { exists: true } }, { or: names.map((name) => ({ [name]: { equals: file } })) }],
    },
    select: {},
    limit: 1,
    depth: 0,
  })
  return idOf(docs[0])
}

/**
 * Pictures that a release carries, and no others: a draft's picture is nobody's business yet, and one that
 * was printed only with articles that were taken down since is gone with them, within a second.
 */
export const mediaRoutes = (payload: Payload, folder: string): Router => {
  const router = Router()
  const printed = new Map<string, string>()
  const withdrawn = heldFor(500, () => withdrawnPictures(payload))
  router.get('/:file', async (req: Request<{ file: string }>, res: Response) => {
    const { file } = req.params
    if (!/^[\w][\w. ()-]*$/.test(file)) return void res.sendStatus(404)
    const picture = printed.get(file) ?? (await printedPicture(payload, file))
    if (picture === null) return void res.sendStatus(404)
    if (printed.size < mostKnown) printed.set(file, picture)
    if ((await withdrawn()).includes(picture))
      return void res.set('Cache-Control', 'no-store').sendStatus(410)
    // Readers keep it a day; what lies between asks again soon, for it may be taken down.
    res.set('Cache-Control', 'public, max-age=86400, s-maxage=60')
    res.sendFile(file, { root: resolve(folder), cacheControl: false, dotfiles: 'deny' }, (error) => {
      if (error && !res.headersSent) res.sendStatus(404)
    })
  })
  return router
}
