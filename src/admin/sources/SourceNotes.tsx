import { Outside } from '../desk/Outside.tsx'

/** What concerns no source in particular, such as files that nobody takes in; nothing while all is well. */
export const SourceNotes = ({ notes }: { notes: readonly string[] }) =>
  notes.length === 0 ? null : (
    <ul aria-label="To look at" className="source-notes" id="source-notes">
      {notes.map((note) => (
        <li key={note}>
          <Outside>{note}</Outside>
        </li>
      ))}
    </ul>
  )
