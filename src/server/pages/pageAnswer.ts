import type { Site } from '../site.ts'

/** What a page is asked for. */
export interface Asked {
  site: Site
  now: Date
  path: string
  params: Record<string, string | string[] | undefined>
}

export interface RenderedAnswer {
  text: string
  status: number
  /** Headers of its own; without a Content-Type it is HTML. */
  headers?: Record<string, string>
}

/** Renders a page, or answers null where the paper has nothing at that address. */
export type PageAnswer = (asked: Asked) => Promise<RenderedAnswer | null>

/** A parameter of the address as one string. */
export const paramOf = (asked: Asked, name: string): string => {
  const value = asked.params[name]
  return typeof value === 'string' ? value : ''
}
