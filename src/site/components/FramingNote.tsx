import type { ReactElement } from 'react'

/** How Monexus framed the story, and how the wire did. */
export const FramingNote = ({ note }: { note: string }): ReactElement | null => {
  if (note.trim() === '') return null
  return (
    <aside className="FramingNote" aria-labelledby="framing">
      <h2 className="label" id="framing">
        How we framed this
      </h2>
      {note
        .split(/\n{2,}/)
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
    </aside>
  )
}
