import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { findChromium } from '../../../src/cli/setup/findChromium.mjs'
import { browserArguments } from './browserArguments.mjs'

/** The browser of this machine. */
export const openBrowser = (): Promise<Browser> => {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium: set CHROMIUM_PATH.')
  return chromium.launch({ executablePath, args: browserArguments })
}

export interface WatchedPage {
  page: Page
  context: BrowserContext
  /** Addresses asked for outside the paper's own origin. */
  strangers: string[]
  /** What the console called an error, and what was thrown. */
  complaints: string[]
}

/** A page that remembers whom it called and what went wrong. */
export const openPage = async (
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> => {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'en-GB',
    timezoneId: 'UTC',
    ...options,
  })
  const page = await context.newPage()
  const strangers: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) strangers.push(url)
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return { page, context, strangers, complaints }
}
