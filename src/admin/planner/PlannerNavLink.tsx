import { DeskNavLink } from '../desk/DeskNavLink.tsx'

/** The way to the planner. */
export const PlannerNavLink = () => (
  <DeskNavLink href="/admin/edition" label="Edition planner" name="edition" />
)
