/** A number between brackets: what a citation looks like in print. */
export const CiteIcon = () => (
  <svg aria-hidden="true" className="icon" fill="none" height="20" viewBox="0 0 20 20" width="20">
    <path
      d="M6.5 4.5h-2v11h2M13.5 4.5h2v11h-2M8.8 8.4 10.3 7.3v5.6"
      stroke="currentcolor"
      strokeLinecap="square"
      strokeWidth="1.3"
    />
  </svg>
)
