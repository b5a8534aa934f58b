import { z } from 'zod'

/** What `buildAssets.mjs` writes to `.build/site/assets.json`: public addresses below `/assets/`. */
export const siteAssets = z.object({
  stylesheet: z.string(),
  script: z.string(),
  /** The mark shown in the window's tab. */
  icon: z.string(),
  /** All font files; those with `preload` are wanted before the first line is set. */
  fonts: z.array(z.object({ href: z.string(), preload: z.boolean() })),
})
export type SiteAssets = z.infer<typeof siteAssets>
