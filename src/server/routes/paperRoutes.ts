import { type NextFunction, type Request, type Response, Router } from 'express'
import { answerPage } from '../answerPage.ts'
import type { PageCache } from '../pageCache.ts'
import { articleAnswer } from '../pages/articleAnswer.tsx'
import { correctionsAnswer } from '../pages/correctionsAnswer.tsx'
import { editionAnswer } from '../pages/editionAnswer.tsx'
import { editionsAnswer } from '../pages/editionsAnswer.tsx'
import { correctionsFeedAnswer, feedAnswer } from '../pages/feedAnswer.ts'
import { frontAnswer } from '../pages/frontAnswer.tsx'
import { notFoundAnswer } from '../pages/notFoundAnswer.tsx'
import type { PageAnswer } from '../pages/pageAnswer.ts'
import { provenanceAnswer } from '../pages/provenanceAnswer.tsx'
import { provenanceJsonAnswer } from '../pages/provenanceJsonAnswer.ts'
import { sectionAnswer } from '../pages/sectionAnswer.tsx'
import { wireAnswer } from '../pages/wireAnswer.tsx'
import type { Site } from '../site.ts'

/** The paper's addresses and what each of them shows; the order decides. */
export const addresses: [path: string, answer: PageAnswer][] = [
  ['/', frontAnswer],
  ['/wire', wireAnswer],
  ['/editions', editionsAnswer],
  ['/editions/:date', editionAnswer],
  ['/editions/:date/:revision', editionAnswer],
  ['/corrections', correctionsAnswer],
  ['/corrections/:page', correctionsAnswer],
  ['/feed.xml', feedAnswer],
  ['/corrections.xml', correctionsFeedAnswer],
  ['/:section', sectionAnswer],
  ['/:section/:slug', articleAnswer],
  ['/:section/:slug/provenance', provenanceAnswer],
  ['/:section/:slug/provenance.json', provenanceJsonAnswer],
]

/** The public paper: every page out of the newest release, rendered once per state of the world. */
export const paperRoutes = (site: Site, pages: PageCache): Router => {
  const router = Router({ strict: false, caseSensitive: true })

  const serve = (answer: PageAnswer) => async (req: Request, res: Response) => {
    const now = new Date()
    const state = site.state.known() ?? (await site.state.ask(now))
    const page = await pages.get(req.path, state, async () => {
      const asked = { site, now, path: req.path, params: req.params }
      return (await answer(asked)) ?? notFoundAnswer(asked)
    })
    await answerPage(req, res, page)
  }

  for (const [path, answer] of addresses) router.get(path, serve(answer))
  router.use((req: Request, res: Response, next: NextFunction) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return next()
    return serve(notFoundAnswer)(req, res)
  })
  return router
}
