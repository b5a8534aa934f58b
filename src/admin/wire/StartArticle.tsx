'use client'
import { StartDialog } from './StartDialog.tsx'
import { useStartArticle } from './useStartArticle.ts'
import { useWireDesk } from './WireDeskContext.tsx'

/** Asks before an article is started from what the desk acts upon. */
export const StartArticle = () => {
  const { board, upon, open, say } = useWireDesk()
  const startArticle = useStartArticle(say)
  return (
    <StartDialog
      onClose={() => open(null)}
      onStart={(headline) => {
        open(null)
        void startArticle(upon, headline)
      }}
      rows={upon.flatMap((id) => board.rows[id] ?? [])}
    />
  )
}
