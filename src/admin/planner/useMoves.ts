'use client'
import type { Plan, PlanArticle } from '../../domain/editions/plan/plan.ts'
import { addSection, type Board, moveSection, placeOn, putArticle, removeArticle } from './Board.ts'

export type Held = { kind: 'article' | 'section'; id: string }

/** Where to: a place, from 0, and the section that was meant, where one was. */
interface Aim {
  at: number
  section?: string
}

interface Moving {
  plan: Plan
  articles: ReadonlyMap<string, PlanArticle>
  say: (sentence: string) => void
}

/** What can be done to a board; null, said why, for what cannot. */
export const useMoves = ({ plan, articles, say }: Moving) => {
  const refuse = (sentence: string): null => {
    say(sentence)
    return null
  }
  const sectionOf = (article: string) => {
    const id = articles.get(article)?.section ?? null
    return plan.allSections.find((one) => one.id === id)
  }
  const headlineOf = (article: string): string => articles.get(article)?.headline || 'No headline yet'

  /** An article stands in its own section, which is part of its address. */
  const put = (board: Board, article: string, { at, section: into }: Aim): Board | null => {
    const section = sectionOf(article)
    if (!section) return refuse(`“${headlineOf(article)}” has no section yet: choose one in the article.`)
    if (into !== undefined && into !== section.id)
      return refuse(
        `“${headlineOf(article)}” belongs to ${section.title}: change its section in the article first.`,
      )
    return putArticle(board, article, { section, at })
  }

  const step = (board: Board, { kind, id }: Held, by: number): Board | null => {
    if (kind === 'section') return moveSection(board, id, by)
    const place = placeOn(board, id)
    if (!place || place.section === null) return refuse('The right arrow puts it into the paper.')
    return put(board, id, { at: Math.max(0, place.at + by) })
  }

  const takeIn = (board: Board, article: string): Board | null => {
    if (placeOn(board, article)?.section) return board
    const section = sectionOf(article)
    const at = board.sections.find((one) => one.id === section?.id)?.articles.length ?? 0
    return put(board, article, { at })
  }

  const takeOut = (board: Board, article: string): Board | null => {
    if (articles.get(article)?.stays && placeOn(board, article)?.section)
      return refuse(
        `“${headlineOf(article)}” is published into this edition and prints with it, wherever it stands.`,
      )
    return removeArticle(board, article)
  }

  const open = (board: Board, section: string): Board | null => {
    const found = plan.allSections.find((one) => one.id === section)
    return found ? addSection(board, found) : null
  }

  return { put, step, takeIn, takeOut, open }
}
