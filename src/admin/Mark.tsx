/** The paper's mark: a slab M over a red rule, as in `src/site/mark.svg`. */
export const Mark = () => (
  <svg aria-label="The Monexus" className="mark" role="img" viewBox="2 4 28 28">
    <path
      fill="currentColor"
      d="M3 6h8l5.2 13.2L21.3 6H29v1.4h-2.3v17.2H29V26h-9v-1.4h2.3V9.6L16 26h-1L8.2 9.4v15.2h2.500V26H3v-1.400h2.500V7.400H3z"
    />
    <path className="mark__rule" d="M3 29h26v1.200H3z" />
  </svg>
)
