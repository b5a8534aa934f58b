import { type Request, type Response, Router } from 'express'
import { resolve } from 'node:path'
import { environment } from '../../adapters/environment.ts'
import { proofPath } from '../../domain/editions/proofSecret.ts'
import { readProof } from '../../queries/readProof.ts'
import { keepInside } from '../keepInside.ts'
import { notFoundAnswer } from '../pages/notFoundAnswer.tsx'
import type { PageAnswer } from '../pages/pageAnswer.ts'
import { proofSite } from '../proofSite.ts'
import type { Site } from '../site.ts'
import { addresses } from './paperRoutes.ts'

type InProof = Request<{ secret: string }>

/** Without a slash at the end. */
const baseOf = (secret: string): string => proofPath(secret).slice(0, -1)

/** A proof is for whoever holds its address: nobody keeps it, lists it or is told where it was read. */
const setPrivate = (res: Response): void => {
  res.setHeader('Cache-Control', 'private, no-store')
  res.setHeader('X-Robots-Tag', 'noindex, nofollow')
  res.setHeader('Referrer-Policy', 'no-referrer')
}

const openProof = async (site: Site, secret: string): Promise<Site | null> => {
  const newsroomSecret = environment().PAYLOAD_SECRET
  const proof = await readProof(site.payload, { secret, newsroomSecret, now: new Date() })
  return proof && proofSite(site, proof, site.settings.origin + baseOf(secret))
}

/** The same answer for an address that never was one and for one that has ended. */
const answerUnknown = async (site: Site, res: Response): Promise<void> => {
  const { text } = await notFoundAnswer({ site, now: new Date(), path: '/proof', params: {} })
  res.status(404).type('html').send(text)
}

const picturesOf = async (site: Site): Promise<Set<string>> => {
  const { head } = await site.paper()
  const hashes = head?.manifest.sections.flatMap((one) => one.articles.map(({ sha256 }) => sha256)) ?? []
  const heroes = (await site.read(hashes)).flatMap(({ hero }) => (hero ? [hero] : []))
  return new Set(heroes.flatMap(({ filename, sizes }) => [filename, ...sizes.map((one) => one.filename)]))
}

/**
 * The whole edition as readers would get it, below the private address of a proof, and every link in it
 * with it. A picture that only the proof carries is served there; others are public already.
 */
export const proofRoutes = (site: Site, mediaFolder: string): Router => {
  const router = Router({ strict: false, caseSensitive: true })
  const root = resolve(mediaFolder)

  router.use('/:secret', (_req, res, next) => {
    setPrivate(res)
    next()
  })

  const serve = (answer: PageAnswer) => async (req: InProof, res: Response) => {
    const { secret, ...params } = req.params
    const proof = await openProof(site, secret)
    if (!proof) return answerUnknown(site, res)
    const path = req.path.slice(secret.length + 1) || '/'
    const asked = { site: proof, now: new Date(), path, params }
    const { text, status, headers = {} } = (await answer(asked)) ?? (await notFoundAnswer(asked))
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
    setPrivate(res)
    if (headers['Content-Type']) return void res.status(status).send(text)
    res
      .status(status)
      .type('html')
      .send(keepInside(text, baseOf(secret)))
  }

  router.get(
    '/:secret/media/:file',
    async (req: Request<{ secret: string; file: string }>, res: Response) => {
      const proof = await openProof(site, req.params.secret)
      if (!proof) return answerUnknown(site, res)
      const { file } = req.params
      if (!(await picturesOf(proof)).has(file)) return res.redirect(302, `/media/${encodeURIComponent(file)}`)
      res.sendFile(file, { root, dotfiles: 'deny', cacheControl: false }, (error) => {
        if (error && !res.headersSent) res.sendStatus(404)
      })
    },
  )
  for (const [path, answer] of addresses) router.get(`/:secret${path === '/' ? '' : path}`, serve(answer))
  router.use((_req: Request, res: Response) => answerUnknown(site, res))
  return router
}
