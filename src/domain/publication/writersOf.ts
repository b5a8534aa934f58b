import { idOf } from './idOf.ts'

/** Ids of everybody whose words are in an article: who began it, and who wrote in it since. */
export const writersOf = ({ author, editors }: { author?: unknown; editors?: unknown }): string[] => {
  const ids = [author, ...(Array.isArray(editors) ? editors : [])].map(idOf)
  return [...new Set(ids.filter((id) => id !== null))]
}
