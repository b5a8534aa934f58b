import { type Request, type Response, Router } from 'express'
import { resolve } from 'node:path'
import type { Payload } from 'payload'

const names = ['filename', 'sizes.w400.filename', 'sizes.w800.filename', 'sizes.w1600.filename']

const isPrinted = async (payload: Payload, file: string): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: 'media',
    where: {
      and: [{ printedAt: { exists: true } }, { or: names.map((name) => ({ [name]: { equals: file } })) }],
    },
  })
  return totalDocs > 0
}

/** Pictures that a release carries, and no others: a draft's picture is nobody's business yet. */
export const mediaRoutes = (payload: Payload, folder: string): Router => {
  const router = Router()
  const printed = new Set<string>()
  router.get('/:file', async (req: Request<{ file: string }>, res: Response) => {
    const { file } = req.params
    if (!/^[\w][\w. ()-]*$/.test(file)) return void res.sendStatus(404)
    if (!printed.has(file) && !(await isPrinted(payload, file))) return void res.sendStatus(404)
    if (printed.size < 10_000) printed.add(file)
    res.sendFile(file, { root: resolve(folder), maxAge: '1d', dotfiles: 'deny' }, (error) => {
      if (error && !res.headersSent) res.sendStatus(404)
    })
  })
  return router
}
