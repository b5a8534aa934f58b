'use client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { CiteIcon } from './CiteIcon.tsx'
import { citeCommand } from './citeCommand.ts'
import { useCiteShortcut } from './useCiteShortcut.ts'

/** The toolbars’ button that opens the picker; it says its keys, and leaves the cursor where it is. */
export const CiteButton = ({ editor }: { editor: LexicalEditor }) => {
  const keys = useCiteShortcut()
  return (
    <button
      aria-keyshortcuts="Control+Alt+C Meta+Alt+C"
      aria-label="Cite a source"
      className="toolbar-popup__button toolbar-popup__button-cite"
      data-button-key="cite"
      onClick={() => editor.focus(() => editor.dispatchCommand(citeCommand, null))}
      onMouseDown={(event) => event.preventDefault()}
      title={`Cite a source (${keys})`}
      type="button"
    >
      <CiteIcon />
    </button>
  )
}
