interface DeskSaidProps {
  /** What was done last. */
  said: string
  /** False while the newsroom does not answer. */
  isHeard: boolean
}

/** What a desk says of what was done last, and of whether it is heard. */
export const DeskSaid = ({ said, isHeard }: DeskSaidProps) => (
  <>
    {!isHeard && <p className="check-bar__unheard">The newsroom does not answer; what you see may be old.</p>}
    <p aria-live="polite" className="check-bar__said" role="status">
      {said}
    </p>
  </>
)
