import { DeskNavLink } from '../desk/DeskNavLink.tsx'

/** The way to the wire desk. */
export const WireNavLink = () => <DeskNavLink href="/admin/wire" label="Wire desk" name="wire" />
