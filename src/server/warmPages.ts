import { articleAnswer } from './pages/articleAnswer.tsx'
import { frontAnswer } from './pages/frontAnswer.tsx'
import { sectionAnswer } from './pages/sectionAnswer.tsx'
import { wireAnswer } from './pages/wireAnswer.tsx'
import type { Site } from './site.ts'

/** Often enough that the engine has compiled what pages are made with. */
const rounds = 3

/** Renders the newest paper for nobody, so that the first reader does not wait for a cold engine. */
export const warmPages = async (site: Site): Promise<void> => {
  const { head } = await site.paper()
  const asked = (path: string, params: Record<string, string> = {}) => ({
    site,
    now: new Date(),
    path,
    params,
  })
  for (let round = 0; round < rounds; round += 1) {
    await frontAnswer(asked('/'))
    await wireAnswer(asked('/wire'))
    for (const { slug: section, articles } of head?.manifest.sections ?? []) {
      await sectionAnswer(asked(`/${section}`, { section }))
      for (const { slug } of articles) await articleAnswer(asked(`/${section}/${slug}`, { section, slug }))
    }
  }
}
