import type { Express, RequestHandler } from 'express'
import { join } from 'node:path'
import { createServer } from '../../src/server/createServer.ts'
import { pageCache } from '../../src/server/pageCache.ts'
import { type Site, site } from '../../src/server/site.ts'
import type { TestNewsroom } from './openTestNewsroom.ts'

const newsroom: RequestHandler = (req, res) => void res.json({ newsroom: req.url })

/** The paper of a newsroom as its pages read it. */
export const siteOf = ({ payload, folder }: TestNewsroom): Site =>
  site(payload, {
    origin: 'https://paper.example',
    assets: {
      stylesheet: '/assets/paper.1.css',
      script: '/assets/paper.1.js',
      icon: '/assets/mark.1.svg',
      fonts: [],
    },
    quotes: ['file'],
    quotesFile: join(folder, 'quotes.json'),
  })

/** The paper of a newsroom as its server answers, with nobody behind /admin and /api. */
export const servePaper = (of: TestNewsroom): Express =>
  createServer({ site: siteOf(of), newsroom, mediaFolder: join(of.folder, 'media'), pages: pageCache() })
