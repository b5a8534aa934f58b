import { DeskNavLink } from '../desk/DeskNavLink.tsx'

/** The way to the fact-check desk. */
export const FactCheckNavLink = () => (
  <DeskNavLink href="/admin/fact-check" label="Fact-check" name="fact-check" />
)
