import { DeskNavLink } from '../desk/DeskNavLink.tsx'

/** The way to the Sources desk. */
export const SourcesNavLink = () => (
  <DeskNavLink href="/admin/wire/sources" label="Sources desk" name="sources-desk" />
)
