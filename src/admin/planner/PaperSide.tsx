'use client'
import { PlanSectionBox } from './PlanSectionBox.tsx'
import { usePlanner } from './PlannerContext.tsx'

const AddSection = () => {
  const { plan, board, hand, save } = usePlanner()
  const missing = plan.allSections.filter(({ id }) => !board.sections.some((one) => one.id === id))
  if (missing.length === 0) return null
  const add = (id: string): void => {
    const laid = hand.moves.open(board, id)
    if (laid) void save(laid)
  }
  return (
    <p className="planner-filter">
      <label htmlFor="planner-add-section">Add a section</label>
      <select id="planner-add-section" onChange={(event) => add(event.target.value)} value="">
        <option value="">Choose…</option>
        {missing.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </p>
  )
}

/** The flatplan: the paper section by section, as it would be printed. */
export const PaperSide = () => {
  const { board, mayArrange } = usePlanner()
  return (
    <section aria-labelledby="planner-paper" className="planner-paper" data-side="paper">
      <div className="planner-side__head">
        <h2 id="planner-paper">Flatplan</h2>
        {mayArrange && <AddSection />}
      </div>
      {board.sections.length === 0 ? (
        <p className="planner-empty">
          The paper holds no section yet. Put an article into it, or add a section; the first article of the
          first section leads the front page.
        </p>
      ) : (
        <ol className="plan-sections">
          {board.sections.map((section, index) => (
            <PlanSectionBox index={index} key={section.id} section={section} />
          ))}
        </ol>
      )}
    </section>
  )
}
