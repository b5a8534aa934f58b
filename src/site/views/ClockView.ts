/** One world clock at the moment of rendering; the browser keeps it going by its zone. */
export interface ClockView {
  /** The desk's label, e.g. `London`. */
  label: string
  /** The zone's abbreviation on this day, e.g. `BST`; the same as the label for UTC. */
  abbreviation: string
  /** `HH:MM`, 24 hours. */
  time: string
  /** IANA name, e.g. `Europe/London`. */
  zone: string
}
